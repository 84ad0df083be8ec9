import { METHODS, resolve } from "../specs/document.ts";
import type { Document, OperationObject, PathItem } from "../specs/document.ts";
import type { LoadedSpec } from "../specs/load.ts";
import { SpecError } from "../specs/problem.ts";
import type { Api, ApiOperation, ApiWebhook } from "./api.ts";
import { isAnonymous, readCredentials } from "./credentials.ts";
import { readAnswer, readBody, readFailures } from "./messages.ts";
import { camelCase, NameRegistry, pascalCase } from "./names.ts";
import { readParameters } from "./parameters.ts";

/** Reads an API from its spec. */
export function readApi({ provider, document, file }: LoadedSpec): Api {
  const operations = readOperations(document);
  const unusable = operations.find(({ resource, verb }) => [...resource, verb].includes("then"));
  if (unusable) throw new SpecError([{ file, message: `operation ${unusable.id} would make the client a promise: give it an operationId without "then"` }]);
  return {
    provider,
    clientName: document.info["x-client-name"] ?? pascalCase(provider),
    document,
    baseUrl: readBaseUrl(document),
    operations,
    webhooks: readWebhooks(document),
    credentials: readCredentials(document),
    anonymous: isAnonymous(document),
    errorInBody: document["x-error-in-body"],
  };
}

function readOperations(document: Document): ApiOperation[] {
  const ids = new NameRegistry();
  return operationsOf(document.paths ?? {}).map(({ path, item, method, object }) => {
    const id = ids.claim(nameOperation(path, method, object));
    const names = id.split(/[./]/);
    const renamed = object["x-path-parameters"] ?? {};
    return {
      id,
      typeName: pascalCase(id),
      resource: names.slice(0, -1),
      verb: names.at(-1)!,
      method: method.toUpperCase(),
      path: path.replace(/\{(.+?)\}/g, (whole, name: string) => (renamed[name] ? `{${renamed[name]}}` : whole)),
      object,
      parameters: readParameters(document, item, object),
      body: readBody(document, object),
      answer: readAnswer(document, object),
      ...readFailures(document, object),
      pagination: object["x-pagination"],
      idempotent: object["x-idempotent"] ?? false,
    };
  });
}

function operationsOf(paths: Record<string, PathItem>) {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method])
      .toSorted((left, right) => Object.keys(item).indexOf(left) - Object.keys(item).indexOf(right))
      .map((method) => ({ path, item, method, object: item[method]! })),
  );
}

/** Our own specs name their operations `resource/verb`; of any other, the tag or the path names the resource. */
function nameOperation(path: string, method: string, { operationId, tags }: OperationObject): string {
  if (operationId?.includes("/") && /^[\w.]+\/\w+$/.test(operationId)) return operationId;
  const words = path.split("/").filter(Boolean);
  const resource = camelCase(tags?.[0] ?? words.find((word) => !word.includes("{")) ?? "root") || "root";
  return `${resource}/${camelCase(operationId ?? `${method} ${words.join(" ")}`)}`;
}

function readWebhooks(document: Document): ApiWebhook[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([event, item]) =>
    METHODS.flatMap((method) => {
      const object = item[method];
      const body = object && readBody(document, object);
      return body ? [{ event, typeName: `${pascalCase(event)}Webhook`, object, schema: body.schema }] : [];
    }),
  );
}

/** The first server's address, its variables at their defaults. A relative one is no address. */
function readBaseUrl(document: Document): string {
  const server = document.servers?.map((each) => resolve(document, each))[0];
  const url = server?.url.replace(/\{(.+?)\}/g, (_, name: string) => server.variables?.[name]?.default ?? "") ?? "";
  return /^https?:\/\//.test(url) ? url.replace(/\/+$/, "") : "";
}
