import { isIdentifier } from "../../api/names.ts";
import { BODILESS, castValue, EMPTY_LISTS, UNSENDABLE } from "../repair.ts";
import type { Context, Node } from "./rule.ts";

/** Headers that OpenAPI leaves to the client. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** Rejects constructs that would be generated wrong. */
export function supported() {
  let shared: readonly unknown[] = [];
  let schemes: Node = {};
  return {
    Root({ components }: Node) {
      schemes = ((components as Node | undefined)?.["securitySchemes"] as Node | undefined) ?? {};
    },
    SecurityRequirement(requirement: Node, { report, location }: Context) {
      for (const name of Object.keys(requirement)) {
        if (Object.hasOwn(schemes, name)) continue;
        report({ message: `there is no security scheme ${name} under components: no credential is sent for it`, location: location.child([name]).key() });
      }
    },
    Info(info: Node, { report, location }: Context) {
      const name = info["x-client-name"];
      if (name === undefined || (typeof name === "string" && /^[A-Z]/.test(name) && isIdentifier(name))) return;
      report({
        message: `x-client-name is ${JSON.stringify(name)}: it has to be a name in PascalCase, such as ConnectyCube`,
        location: location.child(["x-client-name"]),
      });
    },
    Paths(paths: Node, { report, location }: Context) {
      for (const path of Object.keys(paths)) {
        const [character] = /[?#]/.exec(path) ?? [];
        const read = character === "?" ? "what follows becomes required parameters" : "it is sent without what follows";
        if (!/^(\/|x-|$)/.test(path))
          report({ message: `the path ${path} does not begin with "/": it is read as /${path}`, location: location.child([path]).key() });
        if (character) report({ message: `the path ${path} contains "${character}": ${read}`, location: location.child([path]).key() });
      }
    },
    PathItem(item: Node, { report, location }: Context) {
      shared = listOf(item["parameters"]);
      for (const method of BODILESS) {
        if (isData((item[method] as Node | undefined)?.["requestBody"]))
          report({
            message: `a ${method.toUpperCase()} request cannot have a body: the body is left out`,
            location: location.child([method, "requestBody"]).key(),
          });
      }
      for (const method of UNSENDABLE) {
        if (Object.hasOwn(item, method))
          report({ message: `no fetch sends a ${method.toUpperCase()} request: the operation is left out`, location: location.child([method]).key() });
      }
    },
    Operation(operation: Node, { report, location, resolve }: Context) {
      const own = listOf(operation["parameters"]);
      const queries = new Set<unknown>();
      for (const each of [...shared, ...own]) {
        const { in: place, name } = (resolve(each).node ?? {}) as Node;
        if (place === "query") queries.add(name);
      }
      for (const each of [...shared, ...own]) {
        const { in: place, name } = (resolve(each).node ?? {}) as Node;
        const known = place === "header" && typeof name === "string" && queries.has(name) && !IGNORED_HEADERS.has(name.toLowerCase());
        if (known)
          report({
            message: `there is a header and a query parameter ${name}: a call takes both by name, so one of them needs another name`,
            location: location.child(["parameters"]),
          });
      }
      if (queries.has("body"))
        report({
          message: "a query parameter named body has the same name as the request body in a call",
          location: location.child(["parameters"]),
        });
    },
    SecurityScheme({ type, in: place, name }: Node, { report, location }: Context) {
      if (type === "apiKey" && place === "header") checkHeader(name, { report, location });
    },
    Parameter(parameter: Node, { report, location, resolve }: Context) {
      const { style, explode, schema, in: place, name } = parameter;
      if (place === "header") checkHeader(name, { report, location });
      const { type, items, properties } = (resolve(schema).node ?? {}) as Node;
      const isPlain = items === undefined && properties === undefined && ![type].flat().some((each) => each === "array" || each === "object");
      if ((style === "label" || style === "matrix") && explode === true && !isPlain)
        report({ message: `a list of style ${style} is written with commas: use explode: false`, location: location.child(["explode"]) });
    },
    Schema(schema: Node, { report, location, resolve }: Context) {
      const complain = (keyword: string, message: string) => report({ message, location: location.child([keyword]) });
      const { pattern, "x-pattern-hint": hint } = schema;
      if (typeof pattern === "string" && hint !== undefined && !isPattern(pattern)) complain("pattern", `${pattern} is not a regular expression`);
      for (const keyword of ["$dynamicRef", "$recursiveRef"]) {
        if (keyword in schema) complain(keyword, `${keyword} is read as any value: refer to a schema under components/schemas by $ref`);
      }
      for (const keyword of ["allOf", "oneOf", "anyOf", "prefixItems"]) {
        if (keyword in schema && !Array.isArray(schema[keyword])) complain(keyword, `${keyword} has to be a list of schemas`);
      }
      for (const keyword of EMPTY_LISTS) if (Array.isArray(schema[keyword]) && schema[keyword].length === 0) complain(keyword, `${keyword} is empty`);
      for (const keyword of ["allOf", "oneOf", "anyOf"]) {
        if (containsItself(schema, keyword, resolve)) complain(keyword, `${keyword} leads back to this schema, which adds nothing`);
      }
      const { enum: values, const: value, type } = schema;
      for (const [keyword, given] of [
        ["enum", values],
        ["const", value === undefined ? [] : [value]],
      ] as const) {
        const wrong = Array.isArray(given) ? (given as unknown[]).find((each) => castValue(each, type) !== each) : undefined;
        if (wrong !== undefined)
          complain(keyword, `${JSON.stringify(wrong)} is not of the type ${[type].flat().join(" or ")}: it is read as ${kindOf(castValue(wrong, type))}`);
      }
      if (Array.isArray(schema["enum"]) && schema["enum"].some(isData))
        complain("enum", "an enum of objects or lists is read as any of them: describe them by oneOf");
    },
  };
}

/** Whether a schema contains itself by this keyword only. Cycles of several are usual: a `Pet` is a `Cat` or a `Dog`, and a `Cat` is a `Pet` with claws. */
function containsItself(schema: Node, keyword: string, resolve: Context["resolve"]): boolean {
  const seen = new Set<unknown>();
  const open: { part: unknown; from: string | undefined }[] = [{ part: schema, from: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, location } = resolve(next.part, next.from);
    if (node === schema && next.part !== schema) return true;
    if (!isData(node) || seen.has(node)) continue;
    seen.add(node);
    const parts = (node as Node)[keyword];
    const from = location?.source.absoluteRef ?? next.from;
    if (Array.isArray(parts)) open.push(...parts.map((part: unknown) => ({ part, from })));
  }
  return false;
}

function kindOf(value: unknown): string {
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Rejects a name that no header can have. */
function checkHeader(name: unknown, { report, location }: Pick<Context, "report" | "location">): void {
  if (typeof name !== "string" || /^[\w!#$%&'*+.^`|~-]+$/.test(name)) return;
  report({
    message: `no header can be called ${JSON.stringify(name)}: it has a character that names of headers cannot have`,
    location: location.child(["name"]),
  });
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function isData(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
