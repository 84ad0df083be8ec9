import { resolve } from "../../shared/openapi.ts";
import type { Document, OperationObject, PathItem, Referable, Server } from "../../shared/openapi.ts";

/** The API's address, from the first server, its variables at their defaults; empty where that is no absolute address. */
export function readBaseUrl(document: Document): string {
  return readAddress(document, document.servers);
}

/** The address of a server that a path or an operation has to itself. */
export function readOwnServer(document: Document, item: PathItem, operation: OperationObject): string | undefined {
  const own = operation.servers ?? item.servers;
  const address = own && readAddress(document, own);
  return address === readBaseUrl(document) ? undefined : address || undefined;
}

function readAddress(document: Document, servers: readonly Referable<Server>[] | undefined): string {
  const server = servers?.map((each) => resolve(document, each))[0];
  const url = server?.url.replace(/\{(.+?)\}/g, (_, name: string) => server.variables?.[name]?.default ?? "") ?? "";
  return /^https?:\/\//.test(url) && URL.canParse(url) ? url.replace(/\/+$/, "") : "";
}
