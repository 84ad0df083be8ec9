import type { Secret } from "../operation.ts";

/** A shorter secret could be part of any word. It is only removed after its name, as in a URL, a header or JSON. */
const SHORTEST = 6;

/** Removes the secrets of a request from text: providers quote a token, a passcode or the URL in their errors. */
export class Redactor {
  readonly #credentials: readonly Secret[];
  readonly #parameters: readonly Secret[];

  constructor(credentials: readonly Secret[], parameters: readonly Secret[] = []) {
    this.#credentials = credentials;
    this.#parameters = parameters;
  }

  /** Removes credentials. A program may need the rest of a body: a passcode `123456` could also be a part of an id. */
  body(text: string): string {
    return remove(text, this.#credentials);
  }

  /** Removes credentials, and the secrets among the call's parameters. */
  message(text: string): string {
    return remove(text, [...this.#credentials, ...this.#parameters]);
  }
}

function remove(text: string, secrets: readonly Secret[]): string {
  return listPatterns(secrets).reduce<string>((rest, pattern) => rest.replaceAll(pattern, "***"), text);
}

/** The forms in which the secrets may appear, the longest first. */
function listPatterns(secrets: readonly Secret[]): (string | RegExp)[] {
  return secrets
    .flatMap((secret) => listForms(secret).map((form) => ({ ...secret, form })))
    .toSorted((left, right) => right.form.length - left.form.length)
    .map(({ name, prefix, form }) => (form.length < SHORTEST ? afterName(name, prefix, form) : form));
}

function listForms({ value, forms }: Secret): string[] {
  return (forms?.(value) ?? [value.trim()]).flatMap((part) => [part, encodeURIComponent(part), JSON.stringify(part).slice(1, -1)]).filter(Boolean);
}

function afterName(...parts: readonly [name: string, prefix: string, form: string]): RegExp {
  const [name, prefix, form] = parts.map((part) => part.replaceAll(/\W/g, "\\$&"));
  return new RegExp(`(?<=${name}["']?\\s*[=:]\\s*["']?(${prefix})?)${form}(?!\\w)`, "gi");
}

/** A response whose URL does not show the secrets that were sent in it. Printing a response shows its URL. */
export function hideSecrets(response: Response, redact: Redactor, parameters: readonly Secret[] | undefined): Response {
  const url = response.url || "";
  // Most calls have no secret in their URL.
  const shown = parameters?.length || url.includes("?") ? redact.message(url) : url;
  return shown === url ? response : Object.defineProperty(response, "url", { value: shown, configurable: true });
}
