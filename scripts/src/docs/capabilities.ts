import { markdownTable } from "markdown-table";
import { VERBS } from "meetwire";
import type { AdapterFactory, OptionalField } from "meetwire/adapter";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { zoom } from "meetwire/zoom";

const token = "never sent";

/** Every adapter, by the name of its file. */
export const ADAPTERS: Readonly<Record<string, AdapterFactory>> = {
  connectycube: connectycube({ token }),
  "daily-early": dailyEarly({ token, team: "team" }),
  demodesk: demodesk({ apiKey: token }),
  "teamviewer-engage": teamviewerEngage({ token }),
  zoom: zoom({ token }),
};

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
  return markdownTable([["", ...providers], ...rows]);
}

/** Which fields of a meeting each provider takes: a row for each field, a column for each provider that schedules meetings. */
export function fieldsTable(): string {
  const adapters = Object.values(ADAPTERS)
    .map((create) => create("account"))
    .filter(({ capabilities }) => capabilities.meetings?.create !== undefined);
  const fields = new Set(adapters.flatMap((adapter) => Object.keys(adapter.fields ?? {}) as OptionalField[]));
  const rows = [...fields].toSorted().map((field) => [`\`${field}\``, ...adapters.map((adapter) => (adapter.fields?.[field] === true ? "yes" : "–"))]);
  return markdownTable([["", ...adapters.map(({ provider }) => provider)], ...rows]);
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
