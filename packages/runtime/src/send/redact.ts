import type { Secret } from "../operation.ts";

/** A shorter secret could be part of any word. It is only removed after its name, as in a URL, a header or JSON. */
const SHORTEST = 6;

type Pattern = string | RegExp;

/** Removes the secrets of a request from text: providers quote a token, a passcode or the URL in their errors. */
export class Redactor {
  readonly #credentials: readonly Secret[];
  readonly #parameters: readonly Secret[];
  // Most calls succeed and never need the patterns.
  #bodyPatterns: readonly Pattern[] | undefined;
  #messagePatterns: readonly Pattern[] | undefined;

  constructor(credentials: readonly Secret[], parameters: readonly Secret[] = []) {
    this.#credentials = credentials;
    this.#parameters = parameters;
  }

  /** Removes credentials. A program may need the rest of a body: a passcode `123456` could also be a part of an id. */
  body(text: string): string {
    return remove(text, (this.#bodyPatterns ??= listPatterns(this.#credentials)));
  }

  /** Removes credentials, and the secrets among the call's parameters. */
  message(text: string): string {
    return remove(text, (this.#messagePatterns ??= listPatterns([...this.#credentials, ...this.#parameters])));
  }
}

function remove(text: string, patterns: readonly Pattern[]): string {
  return patterns.reduce<string>((rest, pattern) => rest.replaceAll(pattern, "***"), text);
}

/** The forms in which the secrets may appear, the longest first. */
function listPatterns(secrets: readonly Secret[]): Pattern[] {
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

/** A response whose URL does not show the secrets that were sent in it. Printing a response shows its URL. */
export function hideSecrets(response: Response, redact: Redactor, parameters: readonly Secret[] | undefined): Response {
  // Most calls have no secret in their URL.
  if (!parameters?.length && !response.url?.includes("?")) return response;
  const url = redact.message(response.url ?? "");
  return url === (response.url ?? "") ? response : Object.defineProperty(response, "url", { value: url, configurable: true });
}
