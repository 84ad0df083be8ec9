import type { BodyWriter } from "../operation.ts";
import { toText } from "./text.ts";

/** A form in parts, files among them. */
export const multipartBody: BodyWriter = (body) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as object)) {
    for (const each of [value as unknown].flat()) if (each !== undefined) form.append(name, each instanceof Blob ? each : toText(each));
  }
  return form;
};

/** A form as an HTML page sends it. */
export const urlEncodedBody: BodyWriter = (body) => new URLSearchParams([...(multipartBody(body) as FormData)] as [string, string][]);

/** A text or bytes, sent as they are. */
export const rawBody: BodyWriter = (body) => body as BodyInit;
