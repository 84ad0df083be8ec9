import { findResponseDifferences } from "./engine/response-data.ts";
import type { Difference } from "./engine/describe.ts";
import { withStandardSchemas } from "./engine/dialect.ts";
import { oncePer } from "./engine/differences.ts";
import { createForms } from "./engine/forms.ts";
import { maskPointer, placeOf } from "./engine/mask.ts";
import type { Document, ResponseObject, Responses } from "./engine/openapi.ts";
import { createLookup, withAbsoluteReferences } from "./engine/references.ts";
import { findResponse, jsonSchema, listResponses } from "./engine/responses.ts";
import { createSchemas } from "./engine/schemas.ts";

/** One place where an answer differs from the spec. The value that came is not in it, since it may be personal. */
export interface Mismatch {
  /** `new`: more than the spec knows, a field or a value of an enum, which a client survives. `wrong`: not what the spec promises. */
  readonly kind: "new" | "wrong";
  /** Where, as a JSON pointer: `/attendees/0/id`. Empty for the answer as a whole. A key of a map is written `*`. */
  readonly path: string;
  /** The place and what is wrong with it, in words. */
  readonly message: string;
  /** What the spec promises: `an integer`. */
  readonly expected: string;
  /** What kind of thing came: `a string`, or `nothing`. */
  readonly actual: string;
}

/** Compares the answers of an API with its document. */
export interface Answers {
  /**
   * Says where the data of a successful answer differs. Of the items of a list that differ in the same way, the first is named.
   * @throws where the document cannot be used: a reference leads nowhere, a schema is none
   */
  check(operation: string, status: number, data: unknown): Mismatch[];
  /** Whether the document says anything that an operation's answers could break. */
  promises(operation: string): boolean;
}

const NAME = "document";

/** Prepares a document. The schemas of an operation are compiled at its first answer. */
export function createResponseChecker(source: Readonly<Record<string, unknown>>): Answers {
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
      if (schema === undefined) return unlisted;
      const forms = createForms(schemas, lookup);
      const found = findResponseDifferences(schemas, forms, schema, data).map((each) => ({ ...each, path: maskPointer(forms, schema, data, each.path) }));
      return [...unlisted, ...oncePer(({ path, message }) => `${placeOf(path)} ${message}`, found).map(toMismatch)];
    },
    promises(operation) {
      const success = findSuccess(operations.get(operation) ?? {}, 200).response;
      const schema = success && jsonSchema(success);
      const keywords = schema ? createForms(schemas, lookup).of([schema], undefined).flatMap(Object.keys) : [];
      return keywords.some((keyword) => keyword !== "description" && keyword !== "$ref");
    },
  };
}

/** What the document says of a success. Where it knows other statuses than the one that came, that is new, and the first of them is meant. */
function findSuccess(responses: Responses, status: number): { response: ResponseObject | undefined; unlisted: Mismatch[] } {
  const known = Object.keys(responses).filter((each) => each.startsWith("2"));
  if (responses[status] !== undefined || known.includes("2XX") || known.length === 0) return { response: findResponse(responses, status), unlisted: [] };
  const [expected, actual] = [`the status ${known.join(" or ")}`, `the status ${status}`];
  return { response: responses[known[0]!], unlisted: [{ kind: "new", path: "", message: `the answer has ${actual}, not ${expected}`, expected, actual }] };
}

function toMismatch({ kind, path, message, expected, actual }: Difference): Mismatch {
  const where = path || "the answer";
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
