import type { Schema, Schemas } from "@meetwire/validate/engine";
import { SandboxError } from "../sandbox-error.ts";
import type { Problem } from "../sandbox-error.ts";
import type { Decoder } from "./decode.ts";
import { findBody, readBody } from "./body.ts";
import type { Operation } from "./operations.ts";
import { findProblems } from "./problems.ts";
import { decodeQuery } from "./query.ts";

/** A request, decoded and checked against the spec. */
export interface DecodedRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Fields and query parameters that are not in the spec, which allows others. */
  readonly unknown: readonly string[];
}

export interface RequestTools {
  readonly schemas: Schemas;
  readonly decoder: Decoder;
  /** Query parameters that carry credentials. */
  readonly credentialParameters: readonly string[];
  /** The unknown fields in objects whose schema has properties. */
  readonly findUnknown: (schema: Schema, value: unknown) => string[];
}

/** Reads a request. Throws a {@link SandboxError} with each problem if the request breaks the spec. */
export async function readRequest(
  operation: Operation,
  params: Readonly<Record<string, string>>,
  request: Request,
  tools: RequestTools,
): Promise<DecodedRequest> {
  const { schemas, decoder } = tools;
  const { values: query, unknown } = decodeQuery(operation, new URL(request.url).searchParams, decoder, tools.credentialParameters);
  const problems: Problem[] = [];
  const given: Record<string, Record<string, unknown>> = { path: {}, query, header: {} };
  for (const { name, in: place, required, schema = {} } of operation.parameters) {
    const values = given[place];
    if (!values) continue;
    const text = place === "path" ? params[name] : place === "header" ? request.headers.get(name) : undefined;
    if (text !== undefined && text !== null) values[name] = decoder.value(schema, text);
    if (values[name] !== undefined) {
      const found = findProblems(schemas, schema, values[name], `${place}.${name}`);
      // An object cannot have this path.
      if (place === "path" && found.length > 0) throw notFound(schema, name);
      problems.push(...found);
      unknown.push(...tools.findUnknown(schema, values[name]).map((path) => `${place}.${name}${path}`));
    } else if (required) problems.push({ where: `${place}.${name}`, message: "is required" });
  }
  if (problems.length > 0) throw broken(400, problems);
  const body = await checkBody(operation, request, tools);
  return { params: given["path"] ?? {}, query, headers: given["header"] ?? {}, body: body?.value, unknown: [...unknown, ...(body?.unknown ?? [])] };
}

async function checkBody({ requestBody }: Operation, request: Request, { schemas, decoder, findUnknown }: RequestTools) {
  if (!requestBody) return undefined;
  const format = findBody(requestBody, request);
  const body = format && (await readBody(format, request, decoder));
  if (body === undefined) {
    if (requestBody.required) throw broken(400, [{ where: "body", message: "is required" }]);
    return undefined;
  }
  const problems = format?.schema && !format.raw ? findProblems(schemas, format.schema, body, "body") : [];
  if (problems.length > 0) throw broken(422, problems);
  const unknown = format?.schema && !format.raw ? findUnknown(format.schema, body).map((path) => `body${path}`) : [];
  return { value: body, unknown };
}

function notFound(schema: Schema, name: string): SandboxError {
  const hint = schema["x-pattern-hint"];
  return new SandboxError(404, `there is nothing with this ${name}${typeof hint === "string" ? `: ${hint}` : ""}`);
}

function broken(status: number, problems: readonly Problem[]): SandboxError {
  return new SandboxError(status, problems.map(({ where, message }) => `${where} ${message}`).join("; "), { problems });
}
