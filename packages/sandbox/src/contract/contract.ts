import { createLookup, createMatchingSchemas, createSchemas, findUnknownFields, withAbsoluteReferences } from "@meetwire/validate/engine";
import { listCredentialParameters, readCredentials } from "./credentials.ts";
import type { Credentials } from "./credentials.ts";
import { createDecoder } from "./decode.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { listOperations } from "./operations.ts";
import type { Operation } from "./operations.ts";
import { findProblems, pathText } from "./problems.ts";
import { readRequest } from "./request.ts";
import type { DecodedRequest } from "./request.ts";
import { checkResponse } from "./response.ts";
import type { Outcome, OutgoingResponse } from "./response.ts";

/** Checks requests and responses with an OpenAPI document. */
export interface Contract {
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  /** Query parameters that carry credentials. */
  readonly credentialParameters: readonly string[];
  readCredentials(operation: Operation, request: Request): Credentials;
  /** Decodes and checks a request. Throws a `SandboxError` if it breaks the spec. */
  readRequest(operation: Operation, params: Readonly<Record<string, string>>, request: Request): Promise<DecodedRequest>;
  /** Explains how a response breaks the spec. Returns `undefined` if it does not. */
  checkResponse(operation: Operation, response: OutgoingResponse, failed: boolean): string | undefined;
  /** Explains how a webhook's payload breaks the spec. Returns `undefined` if it does not. Throws if the event does not exist. */
  checkWebhook(event: string, payload: unknown): string | undefined;
}

/** Compiles an OpenAPI document. `name` separates its references from other documents'. */
export function createContract(source: OpenApiDocument, name: string): Contract {
  const document = withAbsoluteReferences(source, name);
  const lookup = createLookup(document);
  const schemas = createSchemas(document, name, { warn: failOnWarning });
  const operations = listOperations(document, document.paths, lookup);
  const webhooks = listOperations(document, document.webhooks ?? {}, lookup);
  const credentialParameters = listCredentialParameters(document);
  const findUnknown = (schema: Parameters<typeof findUnknownFields>[1][number], value: unknown) =>
    findUnknownFields(createMatchingSchemas(schemas, lookup), [schema], value).map(({ path }) => pathText(path));
  const tools = { schemas, decoder: createDecoder(schemas, lookup), credentialParameters, findUnknown };
  return {
    operations,
    webhooks,
    credentialParameters,
    readCredentials: (operation, request) => readCredentials(document, operation, request),
    readRequest: (operation, params, request) => readRequest(operation, params, request, tools),
    checkResponse: (operation, response, failed) =>
      checkResponse(operation, response, schemas, outcomeOf(failed, response.status, document["x-error-in-body"] !== undefined)),
    checkWebhook(event, payload) {
      const webhook = webhooks.find(({ path }) => path === event);
      if (!webhook) throw new Error(`there is no webhook "${event}", only ${webhooks.map(({ path }) => path).join(", ") || "no webhooks"}`);
      const schema = webhook.requestBody?.content["application/json"]?.schema;
      const problems = schema ? findProblems(schemas, schema, payload, "payload") : [];
      return problems.map(({ where, message }) => `${where} ${message}`).join("; ") || undefined;
    },
  };
}

function outcomeOf(failed: boolean, status: number, hasErrorInBody: boolean): Outcome {
  if (!failed) return "succeeded";
  return status < 300 && hasErrorInBody ? "failedWithSuccess" : "failed";
}

/** The only warning is about an unknown format, which is a mistake in the spec. */
function failOnWarning(message: string): never {
  throw new Error(message);
}
