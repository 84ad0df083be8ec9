import type { Schemas } from "@meetwire/validate/engine";
import { SandboxError } from "../sandbox-error.ts";
import type { Problem } from "../sandbox-error.ts";
import type { Decoder } from "./decode.ts";
import { findBody, readBody } from "./body.ts";
import type { Operation } from "./operations.ts";
import { findProblems } from "./problems.ts";
import { decodeQuery } from "./query.ts";

/** What a request says, decoded and checked against the spec. */
export interface DecodedRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface RequestTools {
  readonly schemas: Schemas;
  readonly decoder: Decoder;
  /** Query parameters that carry credentials. */
  readonly credentialParameters: readonly string[];
}

/** Reads a request. One that breaks the spec is refused with a {@link SandboxError} that names each problem. */
export async function readRequest(
  operation: Operation,
  params: Readonly<Record<string, string>>,
  request: Request,
  tools: RequestTools,
): Promise<DecodedRequest> {
  const { schemas, decoder } = tools;
  const { values: query, problems } = decodeQuery(operation, new URL(request.url).searchParams, decoder, tools.credentialParameters);
  const given: Record<string, Record<string, unknown>> = { path: {}, query, header: {} };
  for (const { name, in: place, required, schema = {} } of operation.parameters) {
    const values = given[place];
    if (!values) continue;
    const text = place === "path" ? params[name] : place === "header" ? request.headers.get(name) : undefined;
    if (text !== undefined && text !== null) values[name] = decoder.value(schema, text);
    if (values[name] !== undefined) problems.push(...findProblems(schemas, schema, values[name], `${place}.${name}`));
    else if (required) problems.push({ where: `${place}.${name}`, message: "is required" });
  }
  if (problems.length > 0) throw broken(400, problems);
  const body = await checkBody(operation, request, tools);
  return { params: given["path"] ?? {}, query, headers: given["header"] ?? {}, body };
}

async function checkBody({ requestBody }: Operation, request: Request, { schemas, decoder }: RequestTools): Promise<unknown> {
  if (!requestBody) return undefined;
  const format = findBody(requestBody, request);
  const body = format && (await readBody(format, request, decoder));
  if (body === undefined) {
    if (requestBody.required) throw broken(400, [{ where: "body", message: "is required" }]);
    return undefined;
  }
  const problems = format?.schema && !format.raw ? findProblems(schemas, format.schema, body, "body") : [];
  if (problems.length > 0) throw broken(422, problems);
  return body;
}

function broken(status: number, problems: readonly Problem[]): SandboxError {
  return new SandboxError(status, problems.map(({ where, message }) => `${where} ${message}`).join("; "), { problems });
}
