/**
 * Replaces `fetch` in a program by a stub of the API that `STUB_DOCUMENT` describes: `node --import stub.ts program.ts`.
 * It responds with samples made from the spec's schemas, and writes each request as a line of JSON to `STUB_REQUESTS`.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Document, OperationObject } from "../shared/openapi.ts";
import { METHODS, pathItems, resolve } from "../shared/openapi.ts";

/** A request that the stub received. */
export interface StubRequest {
  readonly method: string;
  /** The path in the spec; undefined if no path matches. */
  readonly path: string | undefined;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const { STUB_DOCUMENT, STUB_REQUESTS, STUB_SAMPLER } = process.env as Record<string, string>;
const document = JSON.parse(readFileSync(STUB_DOCUMENT!, "utf8")) as Document;
const { sample } = createRequire(STUB_SAMPLER!)("openapi-sampler") as { sample(schema: object, options: object, document: object): unknown };

const operations = pathItems(document, document.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => (item[method] ? [{ method: method.toUpperCase(), path, operation: item[method] }] : [])),
);

/** Whether a URL ends with a spec's path. The server's own path comes first. */
function endsWith(url: string, path: string): boolean {
  const wanted = path.split(/[?#]/)[0]!.split("/").slice(1);
  const given = new URL(url).pathname.split("/").slice(-wanted.length);
  return given.length === wanted.length && wanted.every((part, index) => part.includes("{") || part === decodeURIComponent(given[index]!));
}

function respond(operation: OperationObject, isLater: boolean): Response {
  const [status, response] = Object.entries(operation.responses ?? {}).find(([code]) => code.startsWith("2")) ?? ["200", {}];
  const { content = {} } = resolve(document, response);
  const [mediaType, media] = Object.entries(content).find(([type]) => type.includes("json")) ?? Object.entries(content)[0] ?? [];
  const code = status === "2XX" ? 200 : Number(status);
  if (mediaType === undefined || media?.schema === undefined) return new Response(code === 204 ? null : "", { status: code });
  if (!mediaType.includes("json")) return new Response("sample", { status: code, headers: { "content-type": mediaType } });
  return Response.json(endList(operation, sample(media.schema as object, { quiet: true }, document), isLater), {
    status: code,
    headers: { "content-type": mediaType },
  });
}

/** Turns a sample of a list into its last page. Pages after the first have no items. */
function endList({ "x-pagination": pagination }: OperationObject, body: unknown, isLater: boolean): unknown {
  if (pagination && isLater) {
    if (typeof pagination["items"] !== "string") return [];
    set(body, pagination["items"].split("."), []);
  }
  for (const key of ["next", "more", "total"]) {
    const path = pagination?.[key];
    if (typeof path === "string") set(body, path.split("."), { next: null, more: false, total: 1 }[key]);
  }
  return body;
}

function isLaterPage({ "x-pagination": pagination }: OperationObject, query: URLSearchParams): boolean {
  const { page, first = 1, offset, cursor }: Partial<Record<string, unknown>> = pagination ?? {};
  const [at, start] = page === undefined ? [offset ?? cursor, 0] : [page, first];
  return query.has(String(at)) && query.get(String(at)) !== String(start);
}

function set(target: unknown, [key, ...rest]: readonly string[], value: unknown): void {
  if (typeof target !== "object" || target === null || key === undefined) return;
  const holder = target as Record<string, unknown>;
  if (rest.length === 0) holder[key] = value;
  else set(holder[key], rest, value);
}

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const found = operations
    .filter(({ method, path }) => method === request.method && endsWith(request.url, path))
    .toSorted((left, right) => left.path.split("{").length - right.path.split("{").length || right.path.length - left.path.length)[0];
  const headers = Object.fromEntries(new Headers(init?.headers));
  const received: StubRequest = { method: request.method, path: found?.path, url: request.url, headers, body: await request.text() };
  appendFileSync(STUB_REQUESTS!, `${JSON.stringify(received)}\n`);
  return found ? respond(found.operation, isLaterPage(found.operation, new URL(request.url).searchParams)) : new Response("no such path", { status: 404 });
};

// The READMEs show how an incoming request is read.
const webhook = pathItems(document, document.webhooks)[0]?.[1];
const payload = Object.values(resolve(document, webhook?.post?.requestBody ?? {}).content ?? {})[0]?.schema;
const body = payload === undefined ? "{}" : JSON.stringify(sample(payload as object, { quiet: true }, document));
Object.assign(globalThis, { request: new Request("https://receiver.example/", { method: "POST", body }), secret: "secret" });
