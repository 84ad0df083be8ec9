import type { Api } from "./api.ts";
import { differs, findDirections } from "./directions.ts";
import type { Direction } from "./directions.ts";
import { isIdentifier, NameRegistry, pascalCase } from "./names.ts";

/** Names that generated code uses itself, so that no schema may take them. */
const RESERVED = [
  ..."AbortedError ApiError AuthenticationError Blob Call CallOptions ClientOptions ConflictError ConnectionError CredentialValue Date HttpClient InvalidInputError MeetwireError".split(" "),
  ..."NotFoundError Page PageOptions Pages PermissionError Promise RateLimitError ReadableStream Record Result Route ServerError TimeoutError UnexpectedResponseError UnknownWebhook".split(" "),
  ..."ValidationError WebhookInput WebhookOptions WebhookSecretError any bigint boolean never null number object string symbol undefined unknown void".split(" "),
];

/** What every named type is called. */
export interface TypeNames {
  /** The schemas in the order of the document, each with the forms that are emitted. */
  readonly schemas: readonly NamedSchema[];
  /** The name of a schema of the document's own where it goes this way. */
  of(schema: string, direction: Direction): string;
  /** The name of an operation's parameters, its answer or its items, and of a resource. */
  claim(name: string): string;
}

export interface NamedSchema {
  readonly schema: string;
  readonly direction: Direction;
  readonly name: string;
}

/** Names the types. A schema used both ways, with two forms, has the name for its answers and `…Input` for its requests. */
export function nameTypes(api: Api): TypeNames {
  const { document, clientName } = api;
  const registry = new NameRegistry([...RESERVED, clientName, `${clientName}Options`, `${clientName}Operation`, `${clientName}Webhook`]);
  const directions = findDirections(api);
  const schemas: NamedSchema[] = [];
  const names = new Map<string, string>();
  for (const [schema, object] of Object.entries(document.components?.schemas ?? {})) {
    const used = directions.get(schema) ?? new Set<Direction>(["answer"]);
    const wanted = isIdentifier(schema) ? schema : pascalCase(schema);
    const name = registry.claim(RESERVED.includes(wanted) ? `${wanted}Model` : wanted);
    const twin = used.size === 2 && differs(document, object) ? registry.claim(`${wanted}Input`) : name;
    names.set(`${schema} answer`, name).set(`${schema} request`, twin);
    schemas.push({ schema, name, direction: used.has("answer") ? "answer" : "request" });
    if (twin !== name) schemas.push({ schema, name: twin, direction: "request" });
  }
  return {
    schemas,
    of: (schema, direction) => names.get(`${schema} ${direction}`)!,
    claim: (name) => registry.claim(name),
  };
}
