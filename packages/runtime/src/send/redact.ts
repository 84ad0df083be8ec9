import type { Secret } from "./credentials.ts";

/** A shorter credential could be part of any word. It is only removed after its name, as in a URL, a header or JSON. */
const SHORTEST = 6;

/** Makes a function that removes credentials from a text. Providers quote a token or the URL in their error messages. */
export function createRedactor(secrets: readonly Secret[]): (text: string) => string {
  let patterns: readonly (string | RegExp)[] | undefined;
  // Most calls succeed and never need this.
  return (text) => (patterns ??= listPatterns(secrets)).reduce<string>((rest, pattern) => rest.replaceAll(pattern, "***"), text);
}

/** The forms in which the credentials may appear, the longest first. */
function listPatterns(secrets: readonly Secret[]): (string | RegExp)[] {
  return secrets
    .flatMap((secret) => listForms(secret.value).map((form) => ({ ...secret, form })))
    .toSorted((left, right) => right.form.length - left.form.length)
    .map(({ name, prefix, form }) => (form.length < SHORTEST ? afterName(name, prefix, form) : form));
}

function listForms(value: string): string[] {
  // A user and a password for HTTP's Basic authentication; only the password is secret.
  const parts = /^[^:\s]+:/.test(value) ? [value, btoa(unescape(encodeURIComponent(value))), value.slice(value.indexOf(":") + 1)] : [value.trim()];
  return parts.flatMap((part) => [part, encodeURIComponent(part), JSON.stringify(part).slice(1, -1)]).filter(Boolean);
}

function afterName(...parts: readonly [name: string, prefix: string, form: string]): RegExp {
  const [name, prefix, form] = parts.map((part) => part.replaceAll(/\W/g, "\\$&"));
  return new RegExp(`(?<=${name}["']?\\s*[=:]\\s*["']?(${prefix})?)${form}(?!\\w)`, "gi");
}

/** A response whose URL does not show a credential that was sent in the query. Printing a response shows its URL. */
export function hideCredentials(response: Response, redact: (text: string) => string): Response {
  if (!response.url?.includes("?")) return response;
  const url = redact(response.url);
  return url === response.url ? response : Object.defineProperty(response, "url", { value: url, configurable: true });
}
