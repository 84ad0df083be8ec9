/** The guides and READMEs that have a part for each provider, and how to add it. */
import { credentialVariable } from "../generator/api/credentials.ts";
import type { Plan } from "../generator/plan/plan.ts";
import { MEETING_FIELDS } from "../docs/capabilities.ts";
import { shortTitle } from "../docs/reference/provider.ts";
import { sandboxToken } from "./skeletons.ts";

/** A text of the repository with a part for each provider. */
export interface Listing {
  readonly file: string;
  /** The name of the part in error messages. */
  readonly part: string;
  has(text: string, plan: Plan): boolean;
  add(text: string, plan: Plan): string;
}

export const LISTINGS: readonly Listing[] = [
  {
    file: "docs/facade.md",
    part: 'a section under "Where each field comes from"',
    has: (text, plan) => text.includes(`\n### ${shortTitle({ plan })}\n`),
    add(text, plan) {
      const title = shortTitle({ plan });
      const rows = ["| field of `Meeting` | comes from |", "| --- | --- |", `| ${MEETING_FIELDS.map((field) => `\`${field}\``).join(", ")} | – |`];
      return insertSorted(text, /^## Where each field comes from$/m, /^### (.+)$/gm, title, `### ${title}\n\n${rows.join("\n")}\n\n`);
    },
  },
  {
    file: "packages/sandbox/README.md",
    part: "a row with its base URL and its keys",
    has: (text, { api: { provider } }) => text.includes(`| \`/${provider}\``),
    add(text, plan) {
      const { provider } = plan.api;
      const row = `| ${shortTitle({ plan })} | \`/${provider}\` | \`${sandboxToken(provider)}\` (a user) |\n`;
      return insertSorted(text, /^\| provider +\| base URL/m, /^\| ([^|]+?) +\| `\//gm, shortTitle({ plan }), row);
    },
  },
  {
    file: ".github/workflows/drift.yml",
    part: "the credentials for the weekly comparison",
    has: (text, plan) => variablesOf(plan).every((name) => text.includes(secretOf(name))),
    add(text, plan) {
      const lines = variablesOf(plan).map((name) => `          ${secretOf(name)}\n`);
      const last = [...text.matchAll(/^ {10}\w+: \$\{\{ secrets\.\w+ \}\}\n/gm)].at(-1)!;
      const end = last.index + last[0].length;
      return text.slice(0, end) + lines.join("") + text.slice(end);
    },
  },
];

function variablesOf({ api: { provider, credentials } }: Plan): string[] {
  const required = credentials.filter((each) => each.required);
  return (required.length > 0 ? required : credentials.slice(0, 1)).map(({ option }) => credentialVariable(provider, option));
}

function secretOf(name: string): string {
  return `${name}: \${{ secrets.${name} }}`;
}

/** Inserts a part by its name among its sorted neighbours, which follow a heading. After the last one if its name is the last. */
function insertSorted(text: string, heading: RegExp, neighbours: RegExp, name: string, part: string): string {
  const start = heading.exec(text)?.index ?? 0;
  const found = [...text.matchAll(neighbours)].filter(({ index }) => index > start);
  const next = found.find(([, other]) => other!.localeCompare(name, "en") > 0);
  const last = found.at(-1)!;
  // A row ends with its line, a section with the next heading.
  const end = part.startsWith("|") ? text.indexOf("\n", last.index) + 1 : text.indexOf("\n## ", last.index) + 1;
  const at = next?.index ?? end;
  return text.slice(0, at) + part + text.slice(at);
}
