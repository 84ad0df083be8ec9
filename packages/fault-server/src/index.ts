export { behaviors } from "./behaviors.ts";
export type { BehaviorName } from "./behaviors.ts";
export { startFaultServer } from "./fault-server.ts";
export type { FaultServer, FaultServerOptions, Received, Step } from "./fault-server.ts";
export { createRandom, pick } from "./random.ts";
export { deadUrl, startServer } from "./start-server.ts";
export type { RunningServer } from "./start-server.ts";
