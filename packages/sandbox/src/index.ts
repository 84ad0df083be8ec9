export type { Fault, FaultKind, FaultScope } from "./faults/fault.ts";
export type { Faults } from "./faults/faults.ts";
export type { ProviderName } from "./providers/providers.ts";
export { createSandbox } from "./sandbox.ts";
export type { Sandbox, SandboxOptions, Snapshot } from "./sandbox-types.ts";
export type { ReceivedRequest } from "./service/request-log.ts";
export type { Attempt, Delivery, Subscription, WebhookOptions } from "./webhooks/deliveries.ts";
