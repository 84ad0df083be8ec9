import { resolve } from "../../shared/openapi.ts";
import type { Document, OperationObject, PathItem, Server } from "../../shared/openapi.ts";
import { camelCase, NameRegistry, pascalCase } from "./names.ts";

type Variable = NonNullable<Server["variables"]>[string];

/** An API's address. */
export interface ApiServer {
  /** The URL, with its variables in braces; empty if the spec has no absolute URL. */
  readonly url: string;
  /** The defaults of options. */
  readonly defaults: Readonly<Record<string, string>>;
  /** The allowed values of the options that this server limits. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A part of the addresses that is an option of the client. */
export interface ServerVariable {
  readonly option: string;
  /** Whether it is a part of the API's own address, and not only of some operations'. */
  readonly isMain: boolean;
  readonly description: string | undefined;
  /** The allowed values; empty if any value is allowed. */
  readonly values: readonly string[];
  /** Absent if the spec only gives an example value. A default is used only if it is one of several known values. */
  readonly default: string | undefined;
}

/** The servers of a spec. */
export interface ApiServers {
  /** The first one with an absolute URL, which requests go to. */
  readonly main: ApiServer;
  readonly variables: readonly ServerVariable[];
  /** The other ones, for the docs. */
  readonly others: readonly { readonly url: string; readonly description: string | undefined }[];
  /** The server that a path or an operation has to itself. */
  ownOf(item: PathItem, operation: OperationObject): ApiServer | undefined;
}

/** Reads the servers. No variable has the name of another option of the client. */
export function readServers(document: Document, takenOptions: readonly string[]): ApiServers {
  const names = new NameRegistry(takenOptions);
  const variables = new Map<string, ServerVariable>();
  /** The option of a variable. Variables of one name share it, though each server has its own default. */
  const readVariable = (isMain: boolean, name: string, values: readonly string[], description: string | undefined, value: string | undefined): string => {
    const known = variables.get(name);
    const wanted = camelCase(name) || "server";
    const option = known?.option ?? (names.has(wanted) ? names.claim(`server${pascalCase(wanted)}`) : names.claim(wanted));
    const isLimited = values.length > 0 && (known === undefined || known.values.length > 0);
    const all = isLimited ? [...new Set([...(known?.values ?? []), ...values])] : [];
    variables.set(name, { ...(known ?? { option, isMain, description, default: value }), values: all });
    return option;
  };
  const read = (server: Server, url: string, isMain: boolean): ApiServer => {
    const defaults: Record<string, string> = {};
    const allowed: Record<string, readonly string[]> = {};
    const template = url.replace(/\/+$/, "").replace(/\{(.+?)\}/g, (_, name: string) => {
      const variable: Variable = Object.hasOwn(server.variables ?? {}, name) ? server.variables![name]! : {};
      // YAML reads a port and a version as numbers.
      const values = (variable.enum ?? []).map(String);
      const value = values.find((each) => each === String(variable.default));
      const option = readVariable(isMain, name, values, variable.description, value);
      if (value !== undefined) defaults[option] = value;
      if (values.length > 0) allowed[option] = values;
      return `{${option}}`;
    });
    return { url: template, defaults, values: allowed };
  };
  const listed = (document.servers ?? []).map((each) => resolve(document, each));
  const usable = listed.filter(({ url }) => isAbsolute(url));
  const main = usable[0] ? read(usable[0], usable[0].url, true) : { url: "", defaults: {}, values: {} };
  return {
    main,
    others: usable.slice(1).map(({ url, description }) => ({ url, description })),
    ownOf(item, operation) {
      const given = (operation.servers ?? item.servers ?? []).map((each) => resolve(document, each));
      const own = given.find(({ url }) => isAbsolute(url)) ?? given[0];
      // A path is relative to the address of the API.
      const url = own && (own.url.startsWith("/") ? `${/^[^/]+\/\/[^/]+/.exec(usable[0]?.url ?? "")?.[0] ?? ""}${own.url}` : own.url);
      if (!own || !url || !isAbsolute(url)) return undefined;
      const server = read({ ...own, variables: { ...(own.url.startsWith("/") ? usable[0]?.variables : {}), ...own.variables } }, url, false);
      return server.url === main.url ? undefined : server;
    },
    get variables() {
      return [...variables.values()];
    },
  };
}

function isAbsolute(url: string): boolean {
  const plain = url
    .replace(/^\{.+?\}:\/\//, "https://")
    .replaceAll(/:\{.+?\}/g, ":1")
    .replaceAll(/\{.+?\}/g, "x");
  return /^https?:\/\//.test(plain) && URL.canParse(plain);
}
