/**
 * What specs/README.md asks of a spec, as rules of Redocly's linter. The generator runs them before it writes
 * anything, and `npm run check` runs them through the command line.
 */

/** What a rule is given of the linter: openapi-core and the command line, of different versions, agree on this much. */
interface Context {
  report(problem: { message: string; location?: unknown }): void;
  location: { child(path: (string | number)[]): { key(): unknown } };
  resolve(node: unknown, from?: string): { node?: unknown; location?: { source: { absoluteRef: string } } };
}

/** A part of a spec and the file that it stands in: a reference in it is relative to that file. */
interface Place {
  readonly node: Node;
  readonly file?: string | undefined;
}

type Node = Record<string, unknown>;

const INFERRED_PARTS = ["method", "path", "parameters", "request", "response"];

/** Every operation says where it comes from, unless the document says it once for all. */
function source() {
  let forAll: unknown;
  return {
    Info(info: Node) {
      forAll = info["x-source"];
    },
    Operation(operation: Node, { report, location }: Context) {
      if (forAll || (typeof operation["x-source"] === "string" && operation["x-source"] !== "")) return;
      report({
        message: `${operation["operationId"] ?? "this operation"} has no x-source: write the heading in the provider's document that it comes from, or, where the document is the provider's own file, info.x-source once`,
        location: location.child(["operationId"]).key(),
      });
    },
  };
}

/** What is inferred is said in terms that the docs can show. */
function inferred() {
  return {
    Operation(operation: Node, { report, location }: Context) {
      const value = operation["x-inferred"];
      if (value === undefined) return;
      const parts = typeof value === "object" && value !== null ? Object.entries(value) : [["", undefined] as const];
      for (const [part, note] of parts) {
        if (INFERRED_PARTS.includes(part) && typeof note === "string" && note !== "") continue;
        report({ message: `x-inferred is a map from any of ${INFERRED_PARTS.join(", ")} to a sentence that says why`, location: location.child(["x-inferred", part]).key() });
      }
    },
  };
}

/** A name with a slash is `<resource>/<verb>`, and names one method only. */
function operationName() {
  const names = new Set<unknown>();
  return {
    Operation(operation: Node, { report, location }: Context) {
      const name = operation["operationId"];
      if (typeof name !== "string" || !name.includes("/")) return;
      const at = location.child(["operationId"]);
      // A webhook is named for its event, whose name is the provider's.
      if (!/^([a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*\/[a-z][A-Za-z0-9]*|webhooks\/[\w.]+)$/.test(name)) {
        report({ message: `operationId ${name} is not of the form resource/verb in camelCase, such as meetings/create`, location: at });
      }
      if (names.has(name)) report({ message: `there are two operations with the operationId ${name}`, location: at });
      names.add(name);
    },
  };
}

const PAGINATION_STYLES: Record<string, { parameters: string[]; body: string[]; answer: string[]; item: string[] }> = {
  offset: { parameters: ["offset", "limit"], body: [], answer: ["items"], item: [] },
  page: { parameters: ["page", "size"], body: [], answer: ["items", "total", "more"], item: [] },
  timeRange: { parameters: [], body: ["start", "end"], answer: ["items", "more"], item: ["from", "key"] },
};

/** What `x-pagination` names exists. */
function pagination() {
  let shared: unknown[] = [];
  return {
    PathItem(item: Node) {
      shared = (item["parameters"] as unknown[] | undefined) ?? [];
    },
    Operation(operation: Node, { report, location, resolve }: Context) {
      const value = operation["x-pagination"] as Node | undefined;
      if (value === undefined) return;
      const complain = (key: string, message: string) => report({ message, location: location.child(["x-pagination", key]) });
      const style = PAGINATION_STYLES[String(value["style"])];
      if (!style) return complain("style", `x-pagination.style is one of ${Object.keys(PAGINATION_STYLES).join(", ")}`);
      const follow: Follow = (node, file) => {
        const { node: found, location: place } = resolve(node, file);
        return found === undefined ? undefined : { node: found as Node, file: place?.source.absoluteRef ?? file };
      };
      const parameters = [...shared, ...((operation["parameters"] as unknown[] | undefined) ?? [])].map((each) => follow(each)?.node["name"]);
      const request = jsonSchema(follow(operation["requestBody"]));
      const responses = (operation["responses"] ?? {}) as Node;
      const answer = jsonSchema(follow(Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1]));
      const list = value["items"] === undefined ? undefined : findProperty(answer, String(value["items"]), follow);
      const item = list && { node: (list.node["items"] ?? {}) as Node, file: list.file };
      const checks = [
        [style.parameters, "no parameter", (name: string) => parameters.includes(name)],
        [style.body, "no property of the request body", (name: string) => findProperty(request, name, follow)],
        [style.answer, "no property of the answer", (name: string) => findProperty(answer, name, follow)],
        [style.item, "no property of an item", (name: string) => findProperty(item, name, follow)],
      ] as const;
      for (const [keys, what, exists] of checks) {
        for (const key of keys) {
          for (const name of [value[key] ?? []].flat()) {
            if (!exists(String(name))) complain(key, `x-pagination.${key} is ${JSON.stringify(name)}, which is ${what}`);
          }
        }
      }
    },
  };
}

type Follow = (node: unknown, file?: string) => Place | undefined;

function jsonSchema(holder: Place | undefined): Place | undefined {
  const content = Object.entries((holder?.node["content"] ?? {}) as Node).find(([type]) => type.includes("json"))?.[1];
  const schema = (content as Node | undefined)?.["schema"];
  return schema === undefined ? undefined : { node: schema as Node, file: holder?.file };
}

/** Finds a property by its path, such as `meta.totalPages`, through references and compositions. */
function findProperty(schema: Place | undefined, path: string, follow: Follow): Place | undefined {
  const place = schema && follow(schema.node, schema.file);
  if (!place) return undefined;
  const { node, file } = place;
  const [name, ...rest] = path.split(".");
  const own = (node["properties"] as Node | undefined)?.[name!];
  if (own !== undefined) return rest.length === 0 ? follow(own, file) : findProperty({ node: own as Node, file }, rest.join("."), follow);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => (node[key] as unknown[] | undefined) ?? []);
  return parts.map((part) => findProperty({ node: part as Node, file }, path, follow)).find((found) => found !== undefined);
}

/** What cannot be expressed is refused, rather than emitted wrong. */
function supported() {
  return {
    Schema(schema: Node, { report, location }: Context) {
      for (const keyword of ["$dynamicRef", "$recursiveRef"]) {
        if (keyword in schema) report({ message: `${keyword} is not supported: refer to a schema under components/schemas by $ref`, location: location.child([keyword]) });
      }
    },
  };
}

export const rules = { source, inferred, "operation-name": operationName, pagination, supported };

export default () => ({ id: "meetwire", rules: { oas3: rules } });
