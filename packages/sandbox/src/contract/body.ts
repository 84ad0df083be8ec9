import type { Schema } from "@meetwire/validate/engine";
import { SandboxError } from "../sandbox-error.ts";
import type { Decoder } from "./decode.ts";
import type { RequestBody } from "./openapi.ts";

/** The format of a request body. */
export interface BodyFormat {
  readonly mediaType: string;
  readonly schema: Schema | undefined;
  /** Neither JSON nor a form, so the content is not validated. */
  readonly raw: boolean;
}

/** Finds the format of a body that the operation accepts. Returns `undefined` if the request has no body. */
export function findBody({ content }: RequestBody, request: Request): BodyFormat | undefined {
  const given = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const allowed = Object.keys(content);
  if (!given && !request.body) return undefined;
  const mediaType = allowed.find((each) => each.toLowerCase() === given) ?? allowed.find((each) => matches(each, given));
  if (mediaType) return { mediaType, schema: content[mediaType]?.schema, raw: !isJson(mediaType) && !isForm(mediaType) };
  const named = given ? `is ${given}` : "is missing";
  throw new SandboxError(400, `header.content-type ${named}, it must be ${allowed.join(" or ")}`, {
    problems: [{ where: "header.content-type", message: `must be ${allowed.join(" or ")}` }],
  });
}

/** Decodes a body. Returns `undefined` if it is empty. */
export async function readBody({ mediaType, schema = {} }: BodyFormat, request: Request, decoder: Decoder): Promise<unknown> {
  if (mediaType === "multipart/form-data") {
    const form = await request.formData().catch((cause: Error) => reject("a form", cause));
    return decodeForm(schema, [...form], decoder);
  }
  if (mediaType === "application/x-www-form-urlencoded") return decodeForm(schema, [...new URLSearchParams(await request.text())], decoder);
  if (!isJson(mediaType)) return new Uint8Array(await request.arrayBuffer());
  const text = await request.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    return reject("JSON", cause as Error);
  }
}

function reject(format: string, { message }: Error): never {
  throw new SandboxError(400, `body is not ${format}: ${message}`, { problems: [{ where: "body", message: `is not ${format}: ${message}` }] });
}

function decodeForm(schema: Schema, entries: readonly (readonly [string, FormDataEntryValue])[], decoder: Decoder): Record<string, unknown> {
  const value = Object.create(null) as Record<string, unknown>;
  for (const name of new Set(entries.map(([key]) => key))) {
    const property = decoder.property(schema, name) ?? {};
    const given = entries.filter(([key]) => key === name).map(([, each]) => (typeof each === "string" ? decoder.value(property, each) : each.name));
    value[name] = decoder.canBe(property, "array") ? given : given[0];
  }
  return value;
}

function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}

function isForm(mediaType: string): boolean {
  return mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded";
}

/** Whether a media type matches a range such as `image/*`. */
function matches(range: string, given: string): boolean {
  return given !== "" && (range === "*/*" || (range.endsWith("/*") && given.startsWith(range.slice(0, -1))));
}
