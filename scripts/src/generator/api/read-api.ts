import { METHODS, pathItems } from "../../shared/openapi.ts";
import type { Document } from "../../shared/openapi.ts";
import type { LoadedSpec } from "../specs/load.ts";
import type { Api, ApiOperation, ApiWebhook } from "./api.ts";
import { isAnonymous, readCredentials } from "./credentials.ts";
import { readAnswer, readBody, readFailures } from "./messages.ts";
import { pascalCase } from "./names.ts";
import { nameOperations } from "./operation-names.ts";
import { readParameters } from "./parameters.ts";
import { SchemaGraph } from "./schema-graph.ts";
import { readBaseUrl, readOwnServer } from "./servers.ts";

/** Reads an API from its spec. */
export function readApi({ provider, document }: LoadedSpec): Api {
  return {
    provider,
    clientName: document.info["x-client-name"] ?? pascalCase(provider),
    document,
    graph: new SchemaGraph(document),
    baseUrl: readBaseUrl(document),
    operations: readOperations(document),
    webhooks: readWebhooks(document),
    credentials: readCredentials(document),
    anonymous: isAnonymous(document),
    errorInBody: document["x-error-in-body"],
  };
}

function readOperations(document: Document): ApiOperation[] {
  const operations = operationsOf(document, document.paths);
  const ids = nameOperations(
    document,
    operations.map(({ key: path, method, object }) => ({ path, method, object })),
  );
  return operations.map(({ key: path, item, method, object }, index) => {
    const id = ids[index]!;
    const names = id.split(/[./]/);
    const { parameters, cookies, pathNames } = readParameters(document, item, object);
    return {
      id,
      typeName: pascalCase(id),
      resource: names.slice(0, -1),
      verb: names.at(-1)!,
      method: method.toUpperCase(),
      path: path.replace(/\{(.+?)\}/g, (whole, parameter: string) => (pathNames.has(parameter) ? `{${pathNames.get(parameter)}}` : whole)),
      object,
      parameters,
      body: readBody(document, object),
      answer: readAnswer(document, method, object),
      ...readFailures(document, object),
      pagination: object["x-pagination"],
      idempotent: object["x-idempotent"] ?? false,
      server: readOwnServer(document, item, object),
      cookies,
    };
  });
}

/** The operations of paths or webhooks, in the order in which they stand. */
function operationsOf(document: Document, items: Document["paths"]) {
  return pathItems(document, items).flatMap(([key, item]) => {
    const order = Object.keys(item);
    return METHODS.filter((method) => item[method])
      .toSorted((left, right) => order.indexOf(left) - order.indexOf(right))
      .map((method) => ({ key, item, method, object: item[method]! }));
  });
}

/** What a provider sends: the events of `webhooks`, each with its payload. */
function readWebhooks(document: Document): ApiWebhook[] {
  return operationsOf(document, document.webhooks).flatMap(({ key: event, object }) => {
    const body = readBody(document, object);
    return body ? [{ event, object, schema: body.schema }] : [];
  });
}
