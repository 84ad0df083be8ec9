/** The media types that the runtime knows how to write and to read. */

export function isJson(type: string): boolean {
  return /[/+]json\s*(;|$)/i.test(type);
}

export function isMultipart(type: string): boolean {
  return /^multipart\/form-data\s*(;|$)/i.test(type);
}

export function isForm(type: string): boolean {
  return isMultipart(type) || /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
}

/** Text that is read completely, including XML and YAML. */
export function isText(type: string): boolean {
  return (/^text\//i.test(type) || /[/+](xml|x?-?yaml)\s*(;|$)/i.test(type)) && !isStream(type);
}

/** Sent in pieces, perhaps without an end, and read as it arrives. */
export function isStream(type: string): boolean {
  return /^text\/event-stream|ndjson|jsonl|json-seq/i.test(type);
}

/** Any type at all, or any of `application`, such as JSON. */
export function isAnything(type: string): boolean {
  return ["*/*", "*", "/", "application/*"].includes(type.trim().toLowerCase());
}

/** JSON lines and sequences. A caller writes them as text. */
export function isJsonLines(type: string): boolean {
  return /json/i.test(type) && !isJson(type);
}

/** The media type to send: for a form, without parameters, because `fetch` adds them; for any text, `text/plain`. */
export function sentAs(type: string): string {
  if (/^text\/\*/i.test(type)) return type.replace("*", "plain").toLowerCase();
  if (isForm(type)) return type.replace(/;.*/, "").trim().toLowerCase();
  return isAnything(type) ? "*/*" : type.toLowerCase();
}
