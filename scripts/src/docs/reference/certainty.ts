import type { ApiOperation, ApiWebhook } from "../../generator/api/api.ts";
import type { OperationObject } from "../../shared/openapi.ts";
import { renderInline } from "../markdown.ts";
import { escapeHtml } from "../html.ts";

/** The parts of an operation that a document tells or leaves open, in the words of a client's user. */
const PARTS = { method: "method", path: "path", parameters: "parameters", request: "body", response: "answer" } as const;

type Part = keyof typeof PARTS;

export interface Certainty {
  readonly documented: readonly Part[];
  readonly concluded: readonly Part[];
}

/** How far to trust an operation: which of the parts that it has are in the provider's document, and which we concluded. */
export function certaintyOf({ object, parameters, body }: Pick<ApiOperation, "object" | "parameters" | "body">): Certainty {
  return divide(object, ["method", "path", ...(parameters.length > 0 ? ["parameters" as const] : []), ...(body ? ["request" as const] : []), "response"]);
}

/** The same of a webhook: its address is the receiver's own, and so is the answer. */
export function certaintyOfWebhook({ object }: Pick<ApiWebhook, "object">): Certainty {
  return divide(object, ["request"]);
}

function divide(object: OperationObject, there: readonly Part[]): Certainty {
  const inferred = object["x-inferred"] ?? {};
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => part in inferred || there.includes(part));
  return { documented: parts.filter((part) => !(part in inferred)), concluded: parts.filter((part) => part in inferred) };
}

/** What the filter of a page chooses by. */
export const CERTAINTY_FILTERS = {
  all: { label: "everything", test: () => true },
  route: { label: "method and path documented", test: ({ concluded }: Certainty) => !concluded.includes("method") && !concluded.includes("path") },
  inferred: { label: "method or path concluded", test: ({ concluded }: Certainty) => concluded.includes("method") || concluded.includes("path") },
  documented: { label: "nothing concluded", test: ({ concluded }: Certainty) => concluded.length === 0 },
} as const;

/** The names of the filters that let an operation pass, for the page's script. */
export function filtersOf(certainty: Certainty): string {
  return Object.entries(CERTAINTY_FILTERS)
    .filter(([, { test }]) => test(certainty))
    .map(([name]) => name)
    .join(" ");
}

/** The badges, and behind them what was concluded from what. */
export function renderCertainty(object: OperationObject, certainty: Certainty): string {
  const { documented, concluded } = certainty;
  const source = object["x-source"];
  const badges = [
    documented.length > 0 &&
      `<span class="badge documented" title="In the provider's document">${documented.map((part) => PARTS[part]).join(", ")} documented</span>`,
    concluded.length > 0 &&
      `<span class="badge concluded" title="Not in the provider's document, but concluded">${concluded.map((part) => PARTS[part]).join(", ")} concluded</span>`,
  ].filter(Boolean);
  const origin = source === undefined ? "" : `<p class="source">Source: “${escapeHtml(source)}” in the provider's document</p>`;
  if (concluded.length === 0) return `<div class="certainty"><p class="badges">${badges.join(" ")}</p>${origin}</div>`;
  const notes = concluded.map((part) => `<dt>${PARTS[part]}</dt><dd>${renderInline(object["x-inferred"]![part]!)}</dd>`);
  return `<details class="certainty"><summary><span class="badges">${badges.join(" ")}</span> <span class="why">why</span></summary><dl>${notes.join("")}</dl></details>${origin}`;
}
