import { METHODS, pathItems } from "../../shared/openapi.ts";
import type { Document, PaginationObject, Schema } from "../../shared/openapi.ts";
import type { LoadedSpec } from "../specs/load.ts";
import type { Api, ApiOperation, ApiParameter, ApiWebhook } from "./api.ts";
import { CLIENT_OPTIONS, readCredentials } from "./credentials.ts";
import type { Credentials } from "./credentials.ts";
import { differsInForms } from "./directions.ts";
import { mergeSchemas } from "./merge-schemas.ts";
import { readBody, readFailures, readResponse } from "./messages.ts";
import type { MessageContext } from "./messages.ts";
import { pascalCase } from "./names.ts";
import { nameOperations } from "./operation-names.ts";
import { readParameters } from "./parameters.ts";
import { chooseClientName } from "./reserved-names.ts";
import { SchemaGraph } from "./schema-graph.ts";
import { SchemaViews } from "./schema-view.ts";
import { readServers } from "./servers.ts";
import type { ApiServers } from "./servers.ts";

/** Reads an API from its spec. */
export function readApi({ provider, document: given }: LoadedSpec): Api {
  const document = mergeSchemas(given);
  const graph = new SchemaGraph(document);
  const context = { document, graph, views: SchemaViews.for(document), withFiles: graph.reaching(differsInForms) };
  const credentials = readCredentials(document);
  const servers = readServers(document, [...CLIENT_OPTIONS, ...credentials.all.map(({ option }) => option)]);
  return {
    provider,
    clientName: chooseClientName(document.info["x-client-name"] ?? pascalCase(provider)),
    document,
    graph,
    views: context.views,
    baseUrl: servers.main.url,
    servers,
    operations: readOperations(context, credentials, servers),
    webhooks: readWebhooks(context),
    credentials: credentials.all,
    security: credentials.security,
    anonymous: credentials.isAnonymous,
    errorInBody: document["x-error-in-body"],
  };
}

function readOperations(context: MessageContext, credentials: Credentials, servers: ApiServers): ApiOperation[] {
  const { document } = context;
  const operations = operationsOf(document, document.paths);
  const ids = nameOperations(
    document,
    operations.map(({ key: path, method, object }) => ({ path, method, object })),
  );
  return operations.map(({ key: path, item, method, object }, index) => {
    const id = ids[index]!;
    const names = id.split(/[./]/);
    const { parameters, cookies, pathParts } = readParameters(document, item, object);
    return {
      id,
      typeName: pascalCase(id),
      resource: names.slice(0, -1),
      verb: names.at(-1)!,
      method: method.toUpperCase(),
      // The rest is a query: its parameters are described, or it only distinguishes operations.
      path: path.replace(/[?#].*/, "").replace(/\{(.+?)\}/g, (match, parameter: string) => pathParts.get(parameter) ?? match),
      object,
      parameters,
      body: readBody(context, object),
      response: readResponse(context, method, object),
      ...readFailures(document, object),
      pagination: readPagination(object["x-pagination"], parameters),
      idempotent: object["x-idempotent"] ?? false,
      security: credentials.securityOf(object.security),
      server: servers.ownOf(item, object),
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

/** The events of `webhooks`, each with its payload. An event that is sent by several methods may have the payload of any of them. */
function readWebhooks(context: MessageContext): ApiWebhook[] {
  const { document } = context;
  const sent = operationsOf(document, document.webhooks).flatMap(({ key: event, object }) => {
    const body = readBody(context, object);
    return body ? [{ event, object, schema: body.schema, isForm: body.kind === "form" }] : [];
  });
  return [...Map.groupBy(sent, ({ event }) => event).values()].map(([first, ...others]) => {
    const schema: Schema = others.length === 0 ? first!.schema : { oneOf: [first!, ...others].map((each) => each.schema) };
    return { ...first!, schema, isForm: [first!, ...others].some(({ isForm }) => isForm) };
  });
}

/** A cursor that is not a parameter is a property of the body, which the runtime finds behind `body.`. */
function readPagination(pagination: PaginationObject | undefined, parameters: readonly ApiParameter[]): PaginationObject | undefined {
  if (pagination?.style !== "cursor") return pagination;
  const place = (name: string | undefined) =>
    name === undefined || name.startsWith("body.") || parameters.some((parameter) => parameter.name === name) ? name : `body.${name}`;
  return { ...pagination, cursor: place(pagination["cursor"] as string), size: place(pagination["size"] as string | undefined) };
}
