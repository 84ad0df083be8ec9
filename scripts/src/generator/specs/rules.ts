/**
 * The rules of specs/README.md as rules of Redocly's linter. The generator runs them before it writes
 * anything, and `npm run check` runs them through the command line.
 */
import { enumNames } from "./rules/enum-names.ts";
import { inferred } from "./rules/inferred.ts";
import { oauth } from "./rules/oauth.ts";
import { operationName } from "./rules/operation-name.ts";
import { pagination } from "./rules/pagination.ts";
import { rateLimits } from "./rules/rate-limits.ts";
import { source } from "./rules/source.ts";
import { supported } from "./rules/supported.ts";
import { webhookSignature } from "./rules/webhook-signature.ts";

export const rules = {
  source,
  inferred,
  "operation-name": operationName,
  pagination,
  supported,
  "webhook-signature": webhookSignature,
  "rate-limits": rateLimits,
  oauth,
  "enum-names": enumNames,
};

export default () => ({ id: "meetwire", rules: { oas3: rules } });
