import { markdownTable } from "markdown-table";
import { VERBS } from "meetwire";
import type { AdapterFactory } from "meetwire/adapter";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";

const token = "never sent";

/** Every adapter, by the name of its file. */
export const ADAPTERS: Readonly<Record<string, AdapterFactory>> = {
  connectycube: connectycube({ token }),
  "daily-early": dailyEarly({ token, team: "team" }),
  demodesk: demodesk({ apiKey: token }),
  "teamviewer-engage": teamviewerEngage({ token }),
};

/** The adapters that can do more with an option. */
const WITH_OPTIONS: Readonly<Record<string, AdapterFactory>> = {
  demodesk: demodesk({ apiKey: token, companyId: "1" }),
};

/** What each provider can do through the facade: a row for each verb, a column for each provider. */
export function capabilitiesTable(): string {
  const providers = Object.keys(ADAPTERS);
  const rows = Object.entries(VERBS).flatMap(([area, verbs]) =>
    verbs.map((verb) => [`\`${area}.${verb}\``, ...providers.map((provider) => writeSupport(provider, area, verb))]),
  );
  return markdownTable([["", ...providers], ...rows]);
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
