import type { Context, Node } from "./rule.ts";

const INFERRED_PARTS = ["method", "path", "parameters", "request", "response"];

/** `x-inferred` may only use terms that the docs can show. */
export function inferred() {
  return {
    Operation(operation: Node, { report, location }: Context) {
      const value = operation["x-inferred"];
      if (value === undefined) return;
      const parts = typeof value === "object" && value !== null ? Object.entries(value) : [["", undefined] as const];
      for (const [part, note] of parts) {
        if (INFERRED_PARTS.includes(part) && typeof note === "string" && note !== "") continue;
        report({
          message: `x-inferred is a map from any of ${INFERRED_PARTS.join(", ")} to a sentence that says why`,
          location: location.child(["x-inferred", part]).key(),
        });
      }
    },
  };
}
