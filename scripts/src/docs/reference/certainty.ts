import type { OperationObject } from "../../shared/openapi.ts";
import type { ApiOperation, ApiWebhook } from "../../generator/api/api.ts";
import { embedInline } from "../markdown.ts";

/** The parts of an operation that the provider's documentation may leave open, by their key in `x-inferred`. */
const PARTS = { method: "method", path: "path", parameters: "parameters", request: "body", response: "response" } as const;

type Part = keyof typeof PARTS;

export interface Certainty {
  readonly documented: readonly Part[];
  readonly inferred: readonly Part[];
}

/** Lists the documented and the inferred parts of an operation, so that readers know how reliable they are. */
export function certaintyOf({ object, parameters, body }: Pick<ApiOperation, "object" | "parameters" | "body">): Certainty {
  return divide(object, ["method", "path", ...(parameters.length > 0 ? ["parameters" as const] : []), ...(body ? ["request" as const] : []), "response"]);
}

/** The same for a webhook. It only has a payload, because the receiver chooses the address and the response. */
export function certaintyOfWebhook({ object }: Pick<ApiWebhook, "object">): Certainty {
  return divide(object, ["request"]);
}

/** Whether we inferred the method or the path, so a call may get a 404. */
export function isRouteInferred({ inferred }: Certainty): boolean {
  return inferred.includes("method") || inferred.includes("path");
}

function divide(object: OperationObject, present: readonly Part[]): Certainty {
  const reasons = object["x-inferred"] ?? {};
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => part in reasons || present.includes(part));
  return { documented: parts.filter((part) => !(part in reasons)), inferred: parts.filter((part) => part in reasons) };
}

/** `path, response` */
export function writeParts(parts: readonly Part[]): string {
  return parts.map((part) => PARTS[part]).join(", ");
}

/** The documented and the inferred parts, with collapsible reasons. */
export function writeCertainty(object: OperationObject, { documented, inferred }: Certainty): string {
  const summary = [
    documented.length > 0 && `**Documented:** ${writeParts(documented)}.`,
    inferred.length > 0 && `**Inferred:** ${writeParts(inferred)}.`,
    object["x-source"] && `**Source:** “${embedInline(object["x-source"])}” in the provider's documentation.`,
  ];
  const line = summary.filter(Boolean).join(" ");
  if (inferred.length === 0) return line;
  const reasons = inferred.map((part) => `- **${PARTS[part]}**: ${embedInline(object["x-inferred"]![part])}`);
  return `${line}\n\n::: details Why we infer this\n\n${reasons.join("\n")}\n\n:::`;
}
