import { findResponseDifferences, oncePer } from "./engine/differences.ts";
import type { Difference } from "./engine/differences.ts";
import { createLookup, findResponse, jsonSchema, listResponses, withAbsoluteReferences, withStandardSchemas } from "./engine/document.ts";
import type { Document, ResponseObject, Responses } from "./engine/document.ts";
import { createMatchingSchemas } from "./engine/matching-schemas.ts";
import { maskPointer, placeOf } from "./engine/pointer.ts";
import { createSchemas } from "./engine/schemas.ts";

/** One difference between a response and the spec. It does not contain the value, which may be personal. */
export interface Mismatch extends Difference {
  /** A sentence with the path and the difference. */
  readonly message: string;
}

/** Compares the responses of an API with its OpenAPI document. */
export interface ResponseChecker {
  /**
   * Finds the differences in a successful response. If items of a list differ in the same way, it only reports the first.
   * @throws if the document cannot be used, for example because a reference does not resolve
   */
  check(operation: string, status: number, data: unknown): Mismatch[];
  /** Whether the document describes an operation's responses. */
  promises(operation: string): boolean;
}

const NAME = "document";

/** Prepares a document. The schemas of an operation are compiled at its first response. */
export function createResponseChecker(source: Readonly<Record<string, unknown>>): ResponseChecker {
  const document = withAbsoluteReferences(withStandardSchemas(source as unknown as Document), NAME);
  const lookup = createLookup(document);
  const schemas = createSchemas(document, NAME);
  const operations = listResponses(document, lookup);
  return {
    check(operation, status, data) {
      const responses = operations.get(operation);
      if (!responses)
        return [
          { kind: "wrong", path: "", message: `the document has no operation ${operation}`, expected: "an operation of the document", actual: "another one" },
        ];
      const { response, unlisted } = findSuccess(responses, status);
      const schema = response && jsonSchema(response);
      // A success without content, such as 204, has no data to compare.
      if (schema === undefined || (data === undefined && unlisted.length > 0)) return unlisted;
      return schemas.keepResults(() => {
        const matching = createMatchingSchemas(schemas, lookup);
        const found = findResponseDifferences(schemas, matching, schema, data).map((each) => ({
          ...each,
          path: maskPointer(matching, schema, data, each.path),
        }));
        return [...unlisted, ...oncePer(({ path, message }) => `${placeOf(path)} ${message}`, found).map(toMismatch)];
      });
    },
    promises(operation) {
      const success = findSuccess(operations.get(operation) ?? {}, 200).response;
      const schema = success && jsonSchema(success);
      const keywords = schema ? createMatchingSchemas(schemas, lookup).find([schema], undefined).flatMap(Object.keys) : [];
      return keywords.some((keyword) => keyword !== "description" && keyword !== "$ref");
    },
  };
}

/** The documented success response. If the status is not documented, that is a `new` mismatch, and the response is compared with the first documented success. */
function findSuccess(responses: Responses, status: number): { response: ResponseObject | undefined; unlisted: Mismatch[] } {
  const known = Object.keys(responses).filter((each) => each.startsWith("2"));
  if (responses[status] !== undefined || known.includes("2XX") || known.length === 0) return { response: findResponse(responses, status), unlisted: [] };
  const [expected, actual] = [`the status ${known.join(" or ")}`, `the status ${status}`];
  return { response: responses[known[0]!], unlisted: [{ kind: "new", path: "", message: `the response has ${actual}, not ${expected}`, expected, actual }] };
}

function toMismatch({ kind, path, message, expected, actual }: Difference): Mismatch {
  const where = path || "the response";
  return {
    kind,
    path,
    message: `${where} ${kind === "new" ? describeNew(expected, actual) : `${message}, and is ${actual === "nothing" ? "missing" : actual}`}`,
    expected,
    actual,
  };
}

function describeNew(expected: string, actual: string): string {
  return expected === "nothing" ? "is not in the spec" : `is ${actual} other than ${expected}`;
}
