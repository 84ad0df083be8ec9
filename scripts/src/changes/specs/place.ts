import { METHODS } from "../../shared/openapi.ts";
import { callName, REQUEST_PREFIX } from "./comparable.ts";
import type { WholeDocument } from "./comparable.ts";
import type { ReportedChange } from "./report.ts";

/** Where in the API a change is, as its users know it. */
export interface Place {
  /** Such as `` `Meeting.host` in answers`` or `` `meetings.list`: parameter `limit` ``. */
  readonly subject: string;
  /** Whether users read it rather than send it. */
  readonly isAnswer: boolean;
}

export function placeOf(change: ReportedChange, base: WholeDocument, revision: WholeDocument): Place {
  const document = change.kind === "removed" ? base : revision;
  const parts = readPointer(change.path);
  const isAnswer = parts[0] === "webhooks" || parts.includes("responses");
  const stands = readPointer((change.revision ?? change.base)!.pointer);
  if (stands[0] === "components" && stands[1] === "schemas") {
    const name = stands[2]!;
    const isRequest = name.startsWith(REQUEST_PREFIX);
    // What was modified is named by its key at the end, what was added or removed is the end itself.
    const inside = schemaPath(change.property === undefined ? stands.slice(3) : stands.slice(3, -1));
    return { subject: `\`${isRequest ? name.slice(REQUEST_PREFIX.length) : name}${inside}\` in ${isRequest ? "requests" : "answers"}`, isAnswer: !isRequest };
  }
  const [kind, path, method, ...rest] = parts;
  const owner = kind === "webhooks" ? `webhook \`${path}\`` : kind === "paths" ? ownerOf(document, path!, method) : undefined;
  return { subject: owner === undefined ? `the API's ${parts[0] || "document"}` : `${owner}${within(document, parts, rest)}`, isAnswer };
}

/** The operation at a place, as users call it. */
export function ownerOf(document: WholeDocument, path: string, method: string | undefined): string {
  const operation = METHODS.includes(method as (typeof METHODS)[number]) ? document.paths[path]?.[method as (typeof METHODS)[number]] : undefined;
  return operation?.operationId ? `\`${callName(operation.operationId)}\`` : `\`${path}\``;
}

function within(document: WholeDocument, parts: readonly string[], [section, index, ...rest]: readonly string[]): string {
  if (section === "parameters") {
    const parameter = resolve(document, parts.slice(0, 5)) as { name?: string } | undefined;
    return `: parameter \`${parameter?.name ?? index}${schemaPath(rest)}\``;
  }
  const whole =
    section === "requestBody" ? (parts[0] === "webhooks" ? "the payload" : "the body") : `the answer${/^[45]|default/.test(index ?? "") ? ` ${index}` : ""}`;
  if (section !== "requestBody" && section !== "responses") return "";
  const inside = schemaPath(rest).replace(/^\./, "");
  return `: ${whole}${inside && `'s \`${inside}\``}`;
}

/** The properties that a pointer goes through, as one would reach for them. */
function schemaPath(parts: readonly string[]): string {
  let path = "";
  for (let index = 0; index < parts.length; index++) {
    if (parts[index] === "properties") path += `.${parts[++index]}`;
    else if (parts[index] === "items") path += "[]";
    else if (parts[index] === "additionalProperties") path += ".*";
    else if (parts[index] === "content" || /^(one|any|all)Of$/.test(parts[index]!)) index++;
  }
  return path;
}

export function readPointer(pointer: string): string[] {
  return pointer
    .replace(/^#\/?/, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function resolve(document: WholeDocument, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((value, part) => {
    const found = (value as Record<string, unknown> | undefined)?.[part];
    const reference = (found as { $ref?: string } | undefined)?.$ref;
    return reference === undefined ? found : resolve(document, readPointer(reference));
  }, document);
}
