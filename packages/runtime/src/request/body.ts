import type { Operation } from "../operation.ts";
import { writeDate } from "./date.ts";

/** Writes a request body in the operation's media type: JSON unless it says otherwise. */
export function writeBody(operation: Operation, body: unknown): BodyInit {
  const type = operation.body ?? "application/json";
  if (type.includes("json")) return writeJson(operation, body);
  if (type === "application/x-www-form-urlencoded") return new URLSearchParams(textEntries(body) as [string, string][]);
  if (type === "multipart/form-data") {
    const form = new FormData();
    for (const [name, value] of textEntries(body)) form.append(name, value);
    return form;
  }
  return body as BodyInit;
}

/** The content type to send; multipart's is left to `fetch`, which knows its boundary. */
export function contentType(operation: Operation): string | undefined {
  return operation.body === "multipart/form-data" ? undefined : (operation.body ?? "application/json");
}

function writeJson({ dates }: Operation, body: unknown): string {
  if (!dates) return JSON.stringify(body);
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    // By now toJSON has turned a Date into text: the holder still has it.
    const raw = this[key];
    return raw instanceof Date ? writeDate(raw, dates[key]) : value;
  });
}

function textEntries(body: unknown): [string, string | Blob][] {
  return Object.entries(body as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each): [string, string | Blob] => [name, each instanceof Blob ? each : String(each)]));
}
