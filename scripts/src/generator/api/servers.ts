import { resolve } from "../../shared/openapi.ts";
import type { Document, OperationObject, PathItem, Referable, Server } from "../../shared/openapi.ts";
import { camelCase, NameRegistry, pascalCase } from "./names.ts";

/** An API's address. */
export interface ApiServer {
  /** The URL, with its variables in braces; empty if the spec has no absolute URL. */
  readonly url: string;
  /** The defaults of options. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** A part of the addresses that is an option of the client. */
export interface ServerVariable {
  readonly option: string;
  readonly description: string | undefined;
  /** The allowed values; empty if any value is allowed. */
  readonly values: readonly string[];
  /** Absent if the spec only gives an example value. A default is used only if it is one of several known values. */
  readonly default: string | undefined;
}

/** The servers of a spec. */
export interface ApiServers {
  /** The first one, which requests go to. */
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
  const readVariable = (name: string, { default: value, enum: values = [], description }: NonNullable<Server["variables"]>[string] = {}): ServerVariable => {
    const known = variables.get(name);
    if (known) return known;
    const wanted = camelCase(name) || "server";
    const option = names.has(wanted) ? names.claim(`server${pascalCase(wanted)}`) : names.claim(wanted);
    const variable = { option, description, values, default: value !== undefined && values.includes(value) ? value : undefined };
    variables.set(name, variable);
    return variable;
  };
  const read = (given: readonly Referable<Server>[] | undefined): ApiServer => {
    const server = given?.map((each) => resolve(document, each))[0];
    if (!server || !isAbsolute(server.url)) return { url: "", defaults: {} };
    const defaults: Record<string, string> = {};
    const url = server.url.replace(/\{(.+?)\}/g, (_, name: string) => {
      const { option, default: value } = readVariable(name, server.variables?.[name]);
      if (value !== undefined) defaults[option] = value;
      return `{${option}}`;
    });
    return { url: url.replace(/\/+$/, ""), defaults };
  };
  const main = read(document.servers);
  const others = (document.servers ?? []).slice(1).map((each) => resolve(document, each));
  return {
    main,
    others: others.filter(({ url }) => isAbsolute(url)).map(({ url, description }) => ({ url, description })),
    ownOf(item, operation) {
      const given = operation.servers ?? item.servers;
      const own = given && read(given);
      return own && own.url !== "" && own.url !== main.url ? own : undefined;
    },
    get variables() {
      return [...variables.values()];
    },
  };
}

function isAbsolute(url: string): boolean {
  const plain = url.replace(/\{.+?\}/g, "x");
  return /^https?:\/\//.test(plain) && URL.canParse(plain);
}
