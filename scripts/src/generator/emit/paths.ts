import { astToString, resolveRef, transformSchema } from "openapi-typescript";
import type { GlobalContext } from "openapi-typescript";
import { METHODS } from "../../shared/openapi.ts";
import type { Document, OperationObject, PathItem } from "../../shared/openapi.ts";
import { roundIntegers } from "../specs/big-integers.ts";
import { cutCycles } from "./cut-cycles.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** The defaults of openapi-typescript's own command, except for two that are wrong for us. */
const OPTIONS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A property with a default may be left out of a request all the same.
  defaultNonNullable: false,
  // Its own reading replaces the values that a spec declares by the names of schemas.
  discriminators: { objects: {}, refsHandled: [] as string[] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} as const;

/** Hooks that do nothing. */
const HOOKS = { postTransform: undefined, transform: undefined, transformProperty: undefined } as unknown as Pick<
  GlobalContext,
  "postTransform" | "transform" | "transformProperty"
>;

/** Its helper does not compile for a nullable type, or for a type that lacks one of the properties. */
const WITH_REQUIRED = [
  "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};",
  "type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K]-?: P extends keyof T ? T[P] : unknown;\n};",
] as const;

/**
 * The types of the path client, `/http`. The only file that knows openapi-typescript. It skips openapi-typescript's own
 * validation and bundling, which the spec has already passed and which take as long as the rest.
 */
export function emitPaths(provider: string, given: Document): GeneratedFile {
  const document = roundIntegers(cutCycles(withoutRepeatedIds(given)));
  const context: GlobalContext = {
    ...OPTIONS,
    ...HOOKS,
    injectFooter: [],
    redoc: undefined as never,
    resolve: <Node>(reference: string) => resolveRef<Node>(document, reference, { silent: true }),
  };
  return codeFile(provider, "paths.ts", { parts: [astToString(transformSchema(document as never, context)).replace(...WITH_REQUIRED)] });
}

/** Removes each operationId that an earlier operation has: openapi-typescript collects operations by name, and writes those without one in place. */
function withoutRepeatedIds(document: Document): Document {
  const seen = new Set<string>();
  const withOwnId = (operation: OperationObject): OperationObject => {
    const { operationId, ...others } = operation;
    if (operationId === undefined) return operation;
    const isRepeated = seen.has(operationId);
    seen.add(operationId);
    return isRepeated ? others : operation;
  };
  const paths = Object.entries(document.paths ?? {}).map(([path, given]) => {
    const item = given as PathItem;
    const operations = METHODS.flatMap((method) => (item[method] ? [[method, withOwnId(item[method])]] : []));
    return [path, { ...item, ...(Object.fromEntries(operations) as PathItem) }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
