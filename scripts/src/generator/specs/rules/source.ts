import { METHODS, pathItems } from "../../../shared/openapi.ts";
import type { Document } from "../../../shared/openapi.ts";
import type { Context, Node } from "./rule.ts";

/** Every operation needs a source, unless the spec names one for all operations. */
export function source() {
  let forAll: unknown;
  return {
    Info(info: Node) {
      forAll = info["x-source"];
    },
    Operation(operation: Node, { report, location }: Context) {
      if (forAll || isSourced(operation)) return;
      report({
        message: `${String(operation["operationId"] ?? "this operation")} has no x-source: write the heading in the provider's document that it comes from, or, where the document is the provider's own file, info.x-source once`,
        location: location.child(["operationId"]).key(),
      });
    },
  };
}

/** Counts the operations of a spec that have no source. */
export function countUnsourced(document: Document): { unsourced: number; operations: number } {
  const items = [...pathItems(document, document.paths), ...pathItems(document, document.webhooks)];
  const operations = items.flatMap(([, item]) => METHODS.flatMap((method) => item[method] ?? []));
  const unsourced = document.info["x-source"] ? 0 : operations.filter((operation) => !isSourced(operation)).length;
  return { unsourced, operations: operations.length };
}

function isSourced(operation: { "x-source"?: unknown }): boolean {
  return typeof operation["x-source"] === "string" && operation["x-source"] !== "";
}
