import { markdownTable } from "markdown-table";
import { VERBS } from "meetwire";
import type { Meeting } from "meetwire";
import type { AdapterFactory, OptionalField } from "meetwire/adapter";
import { demodesk } from "meetwire/demodesk";
import { camelCase } from "../generator/api/names.ts";
import { listPackages, root } from "../shared/workspace.ts";

/** Every field of a `Meeting`, except for those that the facade sets; the compiler reports a missing one. */
export const MEETING_FIELDS = Object.keys({
  id: true,
  uid: true,
  title: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  description: true,
  record: true,
  status: true,
  joinUrl: true,
  host: true,
  attendees: true,
  reference: true,
  password: true,
  visibility: true,
  recurrence: true,
  createdAt: true,
  updatedAt: true,
} satisfies Record<Exclude<keyof Meeting, "provider" | "account" | "warnings" | "raw">, true>);

const token = "never sent";

/** Options that an adapter needs beyond a token. */
const OPTIONS: Readonly<Record<string, object>> = {
  daily: { apiKey: token },
  "daily-early": { team: "team" },
  demodesk: { apiKey: token },
  whereby: { apiKey: token },
};

const facade = listPackages(root).find(({ directory }) => directory === "meetwire")!;
const names = [...facade.entries].flatMap(([entry, file]) => (/[\\/]adapters[\\/]/.test(file) ? [entry.slice(2)] : []));

/** Every adapter, by the name of its file. */
export const ADAPTERS: Readonly<Record<string, AdapterFactory>> = Object.fromEntries(await Promise.all(names.map(loadAdapter)));

async function loadAdapter(name: string): Promise<[string, AdapterFactory]> {
  const exported = (await import(/* @vite-ignore */ `meetwire/${name}`)) as Record<string, (options: object) => AdapterFactory>;
  const connect = exported[camelCase(name)];
  if (!connect) throw new Error(`packages/meetwire/src/adapters/${name}.ts has to export ${camelCase(name)}`);
  return [name, connect({ token, ...OPTIONS[name] })];
}

/** The adapters that can do more with an option. */
const WITH_OPTIONS: Readonly<Record<string, AdapterFactory>> = {
  demodesk: demodesk({ apiKey: token, companyId: "1" }),
};

/** The facade's capabilities by provider: a row for each verb, a column for each provider. */
export function capabilitiesTable(): string {
  const providers = Object.keys(ADAPTERS);
  const rows = Object.entries(VERBS).flatMap(([area, verbs]) =>
    verbs.map((verb) => [`\`${area}.${verb}\``, ...providers.map((provider) => writeSupport(provider, area, verb))]),
  );
  return markdownTable([["verb", ...providers], ...rows]);
}

/** Which fields of a meeting each provider takes: a row for each field, a column for each provider that schedules meetings. */
export function fieldsTable(): string {
  const adapters = Object.values(ADAPTERS)
    .map((create) => create("account"))
    .filter(({ capabilities }) => capabilities.meetings?.create !== undefined);
  const fields = new Set(adapters.flatMap((adapter) => Object.keys(adapter.fields ?? {}) as OptionalField[]));
  const rows = [...fields].toSorted().map((field) => [`\`${field}\``, ...adapters.map((adapter) => (adapter.fields?.[field] === true ? "yes" : "–"))]);
  return markdownTable([["field", ...adapters.map(({ provider }) => provider)], ...rows]);
}

function writeSupport(provider: string, area: string, verb: string): string {
  const support = supportOf(ADAPTERS[provider], area, verb);
  if (support !== undefined) return support === "native" ? "yes" : support;
  return supportOf(WITH_OPTIONS[provider], area, verb) === undefined ? "–" : "with an option";
}

function supportOf(adapter: AdapterFactory | undefined, area: string, verb: string): string | undefined {
  const capabilities: Readonly<Record<string, Readonly<Record<string, string>>>> = adapter?.("account").capabilities ?? {};
  return capabilities[area]?.[verb];
}
