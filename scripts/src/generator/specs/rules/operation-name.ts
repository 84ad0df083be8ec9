import type { Context, Node } from "./rule.ts";

/** A method of this name would make the client, or a resource of it, a promise. */
const RESERVED = new Set(["then"]);

/**
 * Operations that we describe ourselves, with an `x-source`, are named `<resource>/<verb>`. Each name is unique, and a
 * name cannot be both a resource and a method. The generator adapts any other name, as in a provider's own file.
 */
export function operationName() {
  const ids = new Set<string>();
  /** `reports.agent` for the resource of that name, and for the method `agent` of `reports`. */
  const members = new Map<string, "resource" | "method">();
  const clash = (name: string, kind: "resource" | "method") => {
    const known = members.get(name) ?? kind;
    members.set(name, kind);
    return known !== kind;
  };
  return {
    Operation(operation: Node, { report, location }: Context) {
      const id = operation["operationId"];
      if (typeof id !== "string" || !id.includes("/") || operation["x-source"] === undefined) return;
      const complain = (message: string) => report({ message, location: location.child(["operationId"]) });
      // A webhook is named for its event, whose name is the provider's.
      if (/^webhooks\/[\w.]+$/.test(id)) return;
      if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*\/[a-z][A-Za-z0-9]*$/.test(id)) {
        return complain(`operationId ${id} is not of the form resource/verb in camelCase, such as meetings/create`);
      }
      const names = id.split(/[./]/);
      const reserved = names.find((name) => RESERVED.has(name));
      if (reserved) complain(`operationId ${id} would make the client a promise: name it without "${reserved}"`);
      if (ids.has(id)) complain(`there are two operations with the operationId ${id}`);
      ids.add(id);
      for (const depth of names.keys()) {
        const name = names.slice(0, depth + 1).join(".");
        if (clash(name, depth === names.length - 1 ? "method" : "resource"))
          complain(`operationId ${id} makes ${name} both a method and a resource: rename one`);
      }
    },
  };
}
