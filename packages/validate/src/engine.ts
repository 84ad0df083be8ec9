export { createResponseChecker } from "./response-checker.ts";
export type { ResponseChecker } from "./response-checker.ts";
export { findDifferences } from "./engine/differences.ts";
export type { Difference } from "./engine/differences.ts";
export { createLookup, findResponse, withAbsoluteReferences } from "./engine/document.ts";
export type { Content, Lookup, Reference, ResponseObject, Responses, Schema } from "./engine/document.ts";
export { parsePointer } from "./engine/pointer.ts";
export { createSchemas } from "./engine/schemas.ts";
export type { Schemas } from "./engine/schemas.ts";
