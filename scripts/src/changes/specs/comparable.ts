import { BaseResolver, bundle, createConfig } from "@redocly/openapi-core";
import { METHODS, resolve } from "../../shared/openapi.ts";
import type { Document, OperationObject, PathItem } from "../../shared/openapi.ts";
import type { Change } from "../change.ts";

/** A document whose paths are written out where they are used. */
export type WholeDocument = Document & { paths: Record<string, PathItem>; webhooks: Record<string, PathItem> };

/** Reads a spec into one document as it is, whatever our rules say of it today. */
export async function readDocument(file: string): Promise<WholeDocument> {
  const config = await createConfig({});
  const { bundle: bundled } = await bundle({ ref: file, config, externalRefResolver: new BaseResolver(config.resolve) });
  const document = bundled.parsed as Document;
  const writeOut = (items: Document["paths"] = {}) =>
    Object.fromEntries(Object.entries(items).map(([name, item]) => [name, structuredClone(resolve(document, item))]));
  return { ...structuredClone(document), paths: writeOut(document.paths), webhooks: writeOut(document.webhooks) };
}

/**
 * Moves the base's operations to where the revision has them, by their operationId: users call them by that name, and
 * a diff by path would compare nothing of what moved.
 */
export function alignRoutes(base: WholeDocument, revision: WholeDocument): Change[] {
  const routes = routesOf(revision);
  const changes: Change[] = [];
  for (const { path, method, operation } of routesOf(base)) {
    const name = operation.operationId;
    const target = routes.find((route) => route.operation.operationId === name && name !== undefined);
    if (!target || (target.path === path && target.method === method)) continue;
    const parameters = [...(base.paths[path]!.parameters ?? []), ...(operation.parameters ?? [])];
    if (parameters.length > 0) operation.parameters = parameters;
    delete base.paths[path]![method];
    (base.paths[target.path] ??= {})[target.method] = operation;
    // A route that the provider never documented was a guess: users of the method get a correction, nothing less.
    const guessed = operation["x-inferred"]?.["path"] !== undefined || operation["x-inferred"]?.["method"] !== undefined;
    const text = `\`${callName(name!)}\` goes to \`${target.method.toUpperCase()} ${target.path}\` instead of \`${method.toUpperCase()} ${path}\``;
    changes.push({ text: guessed ? `${text}, a route that was inferred` : text, bump: guessed ? "patch" : "major" });
  }
  for (const [path, item] of Object.entries(base.paths)) {
    if (!METHODS.some((method) => item[method])) delete base.paths[path];
  }
  return changes;
}

/** How a user calls an operation: `meetings/create` is `meetings.create`. */
export function callName(operationId: string): string {
  return operationId.replaceAll("/", ".");
}

interface Placed {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly operation: OperationObject;
}

function routesOf({ paths }: WholeDocument): Placed[] {
  return Object.entries(paths).flatMap(([path, item]) => METHODS.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])));
}

/** The prefix of a schema's name where it goes into requests. */
export const REQUEST_PREFIX = "request.";

/**
 * Gives requests and answers schemas of their own. The diff rates a schema by the first place that uses it, but what is
 * harmless in an answer may break a request.
 */
export function splitDirections(document: WholeDocument): WholeDocument {
  const copy = structuredClone(document);
  const answers = copy.components?.schemas ?? {};
  const requests = structuredClone(answers);
  for (const schema of Object.values(requests)) prefixReferences(schema);
  for (const each of [copy.components?.["parameters"], copy.components?.["requestBodies"], ...Object.values(copy.paths).flatMap(requestPartsOf)])
    prefixReferences(each);
  copy.components = {
    ...copy.components,
    schemas: { ...answers, ...Object.fromEntries(Object.entries(requests).map(([name, schema]) => [`${REQUEST_PREFIX}${name}`, schema])) },
  };
  dropUnused(copy);
  return copy;
}

function requestPartsOf(item: PathItem): unknown[] {
  return [item.parameters, ...METHODS.flatMap((method) => [item[method]?.parameters, item[method]?.requestBody])];
}

const SCHEMAS = "#/components/schemas/";

function prefixReferences(value: unknown): void {
  rewriteReferences(value, (reference) =>
    reference.startsWith(SCHEMAS) && !reference.startsWith(SCHEMAS + REQUEST_PREFIX)
      ? `${SCHEMAS}${REQUEST_PREFIX}${reference.slice(SCHEMAS.length)}`
      : reference,
  );
}

/** Calls `rewrite` on every reference, those of a discriminator's mapping included. */
function rewriteReferences(value: unknown, rewrite: (reference: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "string" && each.startsWith("#/")) (value as Record<string, unknown>)[key] = rewrite(each);
    else rewriteReferences(each, rewrite);
  }
}

function dropUnused(document: Document): void {
  const schemas = document.components?.schemas ?? {};
  const used = new Set<string>();
  const follow = (value: unknown) =>
    rewriteReferences(value, (reference) => {
      const name = reference.startsWith(SCHEMAS) ? reference.slice(SCHEMAS.length).split("/")[0]! : undefined;
      if (name !== undefined && !used.has(name)) {
        used.add(name);
        follow(schemas[name]);
      }
      return reference;
    });
  follow({ ...document, components: { ...document.components, schemas: {} } });
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
}
