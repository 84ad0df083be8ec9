import type { Operation } from "../operation.ts";
import { writeDates } from "./date.ts";
import { toText } from "./text.ts";

/** Writes a request body in the operation's media type: JSON unless it says otherwise. */
export function writeBody({ body: type = "application/json", dates }: Operation, body: unknown): BodyInit {
  if (type.includes("json")) return JSON.stringify(writeDates(body, dates));
  if (!type.includes("form")) return body as BodyInit;
  const form = new FormData();
  for (const [name, value] of Object.entries(writeDates(body, dates) as object)) {
    for (const each of [value as unknown].flat()) if (each !== undefined) form.append(name, each instanceof Blob ? each : toText(each));
  }
  return type.includes("multipart") ? form : new URLSearchParams([...form] as [string, string][]);
}
