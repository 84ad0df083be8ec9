import { METHODS } from "../../shared/openapi.ts";
import type { PathItem } from "../../shared/openapi.ts";
import type { Bump, Change } from "../change.ts";
import { callName, REQUEST_PREFIX } from "./comparable.ts";
import type { WholeDocument } from "./comparable.ts";
import { ownerOf, placeOf, readPointer } from "./place.ts";
import type { ReportedChange } from "./report.ts";

/** Where we rate a change otherwise than redocly does, by the key that is different. */
const RATINGS: Readonly<Record<string, Bump>> = {
  // How the client behaves: the types say what of it breaks.
  "x-pagination": "minor",
  "x-error-in-body": "minor",
  "x-idempotent": "minor",
};

/** What only the docs show. */
const DOCS = new Set([
  "description",
  "summary",
  "example",
  "examples",
  "title",
  "externalDocs",
  "x-source",
  "x-inferred",
  "tags",
  "version",
  "contact",
  "info",
]);

/** A change of the spec in the words of those who use its client. */
export function describe(change: ReportedChange, base: WholeDocument, revision: WholeDocument): Change[] {
  const parts = readPointer(change.path);
  // What nothing uses, nobody notices.
  if (parts[0] === "components" && parts[1] !== "securitySchemes") return [];
  if (parts[0] === "info" || parts[0] === "tags" || DOCS.has(change.property ?? "") || change.typeName === "Example" || change.path.includes("/x-inferred")) {
    return [
      {
        text: parts[0] === "paths" && parts.length > 2 ? `The docs of ${ownerOf(revision, parts[1]!, parts[2])} say more` : "The docs say more",
        bump: "patch",
      },
    ];
  }
  if (change.typeName === "PathItem" && change.kind !== "modified") return describeItem(change, parts);
  const key = change.property ?? parts.find((part) => part in RATINGS) ?? "";
  const { subject, isAnswer } = placeOf(change, base, revision);
  return [{ text: `${subject} ${whatOf(change, isAnswer)}`, bump: rate(change, key) }];
}

function rate(change: ReportedChange, key: string): Bump {
  if (key === "enum") return rateValues(change);
  const known = RATINGS[key] ?? RATINGS[readPointer(change.path).find((part) => part in RATINGS) ?? ""];
  if (known !== undefined) return known;
  // What redocly finds harmless and is not in the docs alone is more than there was: an option, a default, a wider limit.
  return change.impact === "patch" && !key.startsWith("x-") ? "minor" : change.impact;
}

/** Answers' enums are open, so what may come is never breaking there; requests' are closed, so a value that is gone is. */
function rateValues(change: ReportedChange): Bump {
  const { gained, lost } = valuesOf(change);
  const isAnswer = change.path.includes("/responses/") || change.path.startsWith("#/webhooks/");
  if (lost.length > 0 && !isAnswer) return "major";
  return gained.length > 0 || lost.length > 0 ? "minor" : "patch";
}

function whatOf(change: ReportedChange, isAnswer: boolean): string {
  const { kind, property, base, revision } = change;
  if (kind !== "modified") return `is ${kind === "added" ? "new" : "gone"}${reason(change)}`;
  const { gained, lost } = valuesOf(change);
  if (property === "required" && Array.isArray(revision?.value ?? base?.value)) {
    const always = isAnswer ? "always holds" : "requires";
    return [gained.length > 0 && `now ${always} ${list(gained)}`, lost.length > 0 && `no longer ${always} ${list(lost)}`].filter(Boolean).join(" and ");
  }
  if (property === "enum") {
    const verb = isAnswer ? "may be" : "takes";
    return (
      [gained.length > 0 && `${verb} ${list(gained)} too`, lost.length > 0 && `no longer ${verb} ${list(lost)}`].filter(Boolean).join(" and ") ||
      "has its values in another order"
    );
  }
  if (property === "operationId") return `is what was \`${callName(String(base?.value))}\``;
  if (property === "deprecated") return revision?.value ? "is deprecated" : "is not deprecated any more";
  if (property === "type") return `is ${typeName(revision?.value)}, and was ${typeName(base?.value)}`;
  if (property === "required") return revision?.value ? "is now required" : "is no longer required";
  if (property === undefined) return `is different${reason(change)}`;
  if (revision?.value === undefined) return `no longer has \`${property}\` ${show(base?.value)}`;
  return `has \`${property}\` ${show(revision.value)}${base?.value === undefined ? "" : `, and had ${show(base.value)}`}`;
}

/** Why it breaks, where that is not plain: an operation that is gone needs no reason, a new part of a combination does. */
function reason({ kind, impact, verdicts }: ReportedChange): string {
  const message = (verdicts[0]?.message ?? "").replace(/\.$/, "").replaceAll(REQUEST_PREFIX, "");
  return message !== "" && impact === "major" && kind !== "removed" ? `: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : "";
}

/** Operations or webhooks that came or went with their path. */
function describeItem({ kind, impact, revision, base }: ReportedChange, [section, name]: readonly string[]): Change[] {
  const what = kind === "added" ? "is new" : "is gone";
  if (section === "webhooks") return [{ text: `webhook \`${name}\` ${what}`, bump: impact }];
  const item = (revision ?? base)!.value as PathItem;
  return METHODS.flatMap((method) => {
    const operation = item[method];
    return operation
      ? [{ text: `\`${operation.operationId ? callName(operation.operationId) : `${method.toUpperCase()} ${name}`}\` ${what}`, bump: impact }]
      : [];
  });
}

function valuesOf({ base, revision }: ReportedChange): { gained: unknown[]; lost: unknown[] } {
  const [before, after] = [base, revision].map((side) => (Array.isArray(side?.value) ? (side.value as unknown[]) : [])) as [unknown[], unknown[]];
  return { gained: after.filter((value) => !before.includes(value)), lost: before.filter((value) => !after.includes(value)) };
}

function list(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(", ");
}

function typeName(value: unknown): string {
  return value === undefined ? "of any type" : `\`${[value].flat().join(" | ")}\``;
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? "something else" : `\`${text.replaceAll('"', "'")}\``;
}
