import { createLookup, createSchemas, withAbsoluteReferences } from "@meetwire/validate/engine";
import { checkResponse } from "./response.ts";
import type { Sent } from "./response.ts";
import { listCredentialParameters, readCredentials } from "./credentials.ts";
import type { Credentials } from "./credentials.ts";
import { createDecoder } from "./decode.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { listOperations } from "./operations.ts";
import type { Operation } from "./operations.ts";
import { findProblems } from "./problems.ts";
import { readRequest } from "./request.ts";
import type { DecodedRequest } from "./request.ts";

/** What an OpenAPI document says about requests and answers, ready to be asked. */
export interface Contract {
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  readCredentials(operation: Operation, request: Request): Credentials;
  /** Reads and checks a request; throws a `SandboxError` where it breaks the spec. */
  readRequest(operation: Operation, params: Readonly<Record<string, string>>, request: Request): Promise<DecodedRequest>;
  /** Says how an answer breaks the spec; nothing where it keeps to it. */
  checkResponse(operation: Operation, sent: Sent, failed: boolean): string | undefined;
  /** Says how a webhook's payload breaks the spec; nothing where it keeps to it. Throws where there is no such event. */
  checkWebhook(event: string, payload: unknown): string | undefined;
}

/** Prepares the contract of a document. `name` sets it apart from others; it does not show. */
export function createContract(source: OpenApiDocument, name: string): Contract {
  const document = withAbsoluteReferences(source, name);
  const lookup = createLookup(document);
  const schemas = createSchemas(document, name, { warn: refuse });
  const operations = listOperations(document, document.paths, lookup);
  const webhooks = listOperations(document, document.webhooks ?? {}, lookup);
  const tools = { schemas, decoder: createDecoder(schemas, lookup), credentialParameters: listCredentialParameters(document) };
  return {
    operations,
    webhooks,
    readCredentials: (operation, request) => readCredentials(document, operation, request),
    readRequest: (operation, params, request) => readRequest(operation, params, request, tools),
    checkResponse: (operation, sent, failed) =>
      checkResponse(operation, sent, schemas, failed && sent.status < 300 && document["x-error-in-body"] !== undefined),
    checkWebhook(event, payload) {
      const webhook = webhooks.find(({ path }) => path === event);
      if (!webhook) throw new Error(`there is no webhook "${event}", only ${webhooks.map(({ path }) => path).join(", ") || "none"}`);
      const schema = webhook.requestBody?.content["application/json"]?.schema;
      const problems = schema ? findProblems(schemas, schema, payload, "payload") : [];
      return problems.map(({ where, message }) => `${where} ${message}`).join("; ") || undefined;
    },
  };
}

/** The only thing that is warned of is a format that nobody has defined: a mistake in the spec. */
function refuse(message: string): never {
  throw new Error(message);
}
