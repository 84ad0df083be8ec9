import type { GeneratedFile } from "./generated-file.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";

/** A readable table of the methods: their routes, sources and inferred parts. */
export function emitReference({ api, operations }: Plan): GeneratedFile {
  const lines = [
    `<!-- Generated from specs/${api.provider} by \`npm run generate\`. Do not edit: edit the spec. -->`,
    "",
    `# ${api.document.info.title}: every method`,
    "",
    ...writeTable(["method", "route", "source in the provider's documentation", "inferred, not documented"], operations.map(writeRow)),
  ];
  if (api.webhooks.length > 0) {
    lines.push(
      "",
      "## Webhooks",
      "",
      ...writeTable(
        ["event", "source in the provider's documentation", "inferred, not documented"],
        api.webhooks.map(({ event, object }) => [`\`${event}\``, object["x-source"] ?? "", inferredParts(object)]),
      ),
    );
  }
  return { name: "reference.md", text: `${lines.join("\n")}\n` };
}

function writeRow({ resource, verb, object, method, path }: PlannedOperation): string[] {
  const name = `\`${[...resource, verb].join(".")}\``;
  return [object.summary ? `${name}<br>${object.summary}` : name, `\`${method} ${path}\``, object["x-source"] ?? "", inferredParts(object)];
}

function inferredParts(object: PlannedOperation["object"]): string {
  return Object.keys(object["x-inferred"] ?? {}).join(", ");
}

function writeTable(head: string[], rows: string[][]): string[] {
  const write = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [write(head), `|${" --- |".repeat(head.length)}`, ...rows.map(write)];
}
