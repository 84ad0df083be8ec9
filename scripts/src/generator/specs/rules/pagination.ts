import type { Context, Node } from "./rule.ts";

/** A part of a spec and the file that it stands in: a reference in it is relative to that file. */
interface Place {
  readonly node: Node;
  readonly file?: string | undefined;
}

/** The targets of a style's keys: query parameters, body properties, either of these, response properties, or item properties. Only `key` may have several. */
interface Style {
  readonly parameters?: readonly string[];
  readonly body?: readonly string[];
  readonly request?: readonly string[];
  readonly response: readonly string[];
  readonly item?: readonly string[];
  /** The keys that take whole numbers. */
  readonly numbers?: readonly string[];
  /** The keys that have to be there. */
  readonly needs: readonly string[];
}

const PAGINATION_STYLES: Readonly<Record<string, Style>> = {
  offset: { parameters: ["offset", "limit"], response: ["items"], numbers: ["pageSize"], needs: ["offset", "limit"] },
  page: { parameters: ["page", "size"], response: ["items", "total", "more"], numbers: ["first", "pageSize"], needs: ["page"] },
  cursor: { request: ["cursor", "size", "before"], response: ["items", "next", "more"], item: ["item"], numbers: ["pageSize"], needs: ["cursor"] },
  link: { response: ["items", "next"], needs: [] },
  timeRange: { body: ["start", "end"], response: ["items", "more"], item: ["from", "key"], needs: ["start", "end"] },
};

/** Everything that `x-pagination` names must exist. */
export function pagination() {
  let shared: unknown[] = [];
  return {
    PathItem(item: Node) {
      shared = Array.isArray(item["parameters"]) ? item["parameters"] : [];
    },
    Operation(operation: Node, { report, location, resolve }: Context) {
      const value = operation["x-pagination"] as Node | undefined;
      if (value === undefined) return;
      const complain = (key: string, message: string) => report({ message, location: location.child(["x-pagination", key]) });
      const style = PAGINATION_STYLES[String(value["style"])];
      if (!style) return complain("style", `x-pagination.style is one of ${Object.keys(PAGINATION_STYLES).join(", ")}`);
      const follow: Follow = (node, file) => {
        // For a node that is not a reference, Redocly names the operation's file, not the node's.
        if (file !== undefined && typeof (node as Node | undefined)?.["$ref"] !== "string") return { node: node as Node, file };
        const { node: found, location: place } = resolve(node, file);
        return found === undefined ? undefined : { node: found as Node, file: place?.source.absoluteRef ?? file };
      };
      const parameters = new Set(
        [...shared, ...(Array.isArray(operation["parameters"]) ? (operation["parameters"] as unknown[]) : [])].map((each) => follow(each)?.node["name"]),
      );
      const request = jsonSchema(follow(operation["requestBody"]));
      const responses = (operation["responses"] ?? {}) as Node;
      const response = jsonSchema(follow(Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1]));
      const known = ["style", ...[style.parameters, style.body, style.request, style.response, style.item, style.numbers].flatMap((keys) => keys ?? [])];
      for (const [key, given] of Object.entries(value)) {
        if (!known.includes(key)) complain(key, `x-pagination of the style ${String(value["style"])} has no ${key}: it has ${known.join(", ")}`);
        else if (style.numbers?.includes(key) && !Number.isInteger(given))
          complain(key, `x-pagination.${key} is ${JSON.stringify(given)}, which is not a whole number`);
        else if (Array.isArray(given) && key !== "key") complain(key, `x-pagination.${key} takes one name`);
      }
      const missing = style.needs.find((key) => value[key] === undefined);
      if (missing) return complain("style", `x-pagination of the style ${String(value["style"])} needs ${missing}`);
      if (value["style"] === "cursor" && (value["next"] === undefined) === (value["item"] === undefined))
        return complain("style", "x-pagination of the style cursor needs next or item, one of them");
      if (value["before"] !== undefined && value["item"] === undefined)
        return complain("before", "x-pagination.before needs item: the cursor backwards is a property of the first item");
      const body = response && follow(response.node, response.file);
      const list = value["items"] === undefined ? body : findProperty(response, String(value["items"]), follow);
      if (list && !mayBeList(list, follow))
        complain(
          "items",
          value["items"] === undefined
            ? "x-pagination needs items: the response is not a list"
            : `x-pagination.items is ${JSON.stringify(value["items"])}, which is not a list`,
        );
      const inBody = (name: string) => findProperty(request, name.replace(/^body\./, ""), follow);
      const item = list && { node: (list.node["items"] ?? {}) as Node, file: list.file };
      const checks = [
        [style.parameters, "not a parameter", (name: string) => parameters.has(name)],
        [style.body, "not a property of the request body", inBody],
        [style.request, "not a parameter or a property of the request body", (name: string) => parameters.has(name) || inBody(name)],
        [style.response, "not a property of the response", (name: string) => findProperty(response, name, follow)],
        [style.item, "not a property of an item", (name: string) => findProperty(item, name, follow)],
      ] as const;
      for (const [keys, what, exists] of checks) {
        for (const key of keys ?? []) {
          for (const name of [value[key] ?? []].flat()) {
            if (!exists(String(name))) complain(key, `x-pagination.${key} is ${JSON.stringify(name)}, which is ${what}`);
          }
        }
      }
    },
  };
}

/** Whether a schema describes a list, or has no type. */
function mayBeList(schema: Place, follow: Follow, level = 0): boolean {
  const place = follow(schema.node, schema.file);
  if (!place || level > MOST_LEVELS) return true;
  const { type, items, properties, allOf = [], oneOf, anyOf } = place.node;
  if (items === undefined && (type === undefined ? properties !== undefined : ![type].flat().includes("array"))) return false;
  const isPossible = (part: unknown) => mayBeList({ node: part as Node, file: place.file }, follow, level + 1);
  const branches = [oneOf, anyOf].filter((each) => Array.isArray(each)) as unknown[][];
  return (allOf as unknown[]).every(isPossible) && branches.every((each) => each.some(isPossible));
}

/** Deeper levels of a cycle of compositions add no information. */
const MOST_LEVELS = 8;

type Follow = (node: unknown, file?: string) => Place | undefined;

function jsonSchema(holder: Place | undefined): Place | undefined {
  const content = Object.entries((holder?.node["content"] ?? {}) as Node).find(([type]) => type.includes("json"))?.[1];
  const schema = (content as Node | undefined)?.["schema"];
  return schema === undefined ? undefined : { node: schema as Node, file: holder?.file };
}

/** Finds a property by its path, such as `meta.totalPages` or `@odata.nextLink`, through references and compositions. */
function findProperty(schema: Place | undefined, path: string, follow: Follow, seen: readonly Node[] = []): Place | undefined {
  const place = schema && follow(schema.node, schema.file);
  if (!place || seen.includes(place.node)) return undefined;
  const { node, file } = place;
  const properties = (node["properties"] ?? {}) as Node;
  const name = Object.keys(properties).find((each) => path === each || path.startsWith(`${each}.`));
  if (name !== undefined) {
    const own = properties[name];
    return path === name ? follow(own, file) : findProperty({ node: own as Node, file }, path.slice(name.length + 1), follow);
  }
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => (node[key] as unknown[] | undefined) ?? []);
  return parts.map((part) => findProperty({ node: part as Node, file }, path, follow, [...seen, node])).find((found) => found !== undefined);
}
