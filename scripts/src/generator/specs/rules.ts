/**
 * What specs/README.md asks of a spec, as rules of Redocly's linter. The generator runs them before it writes
 * anything, and `npm run check` runs them through the command line.
 */
import { inferred } from "./rules/inferred.ts";
import { operationName } from "./rules/operation-name.ts";
import { pagination } from "./rules/pagination.ts";
import { source } from "./rules/source.ts";
import { supported } from "./rules/supported.ts";

export const rules = { source, inferred, "operation-name": operationName, pagination, supported };

export default () => ({ id: "meetwire", rules: { oas3: rules } });
