/** Shorter credentials are not looked for: they could be part of any word. */
const SHORTEST = 6;

/** Makes a function that removes credentials from a text. Providers quote a token or the URL in their error messages. */
export function createRedactor(credentials: Iterable<string>): (text: string) => string {
  let secrets: readonly string[] | undefined;
  // Most calls succeed and never need this.
  return (text) => (secrets ??= listSecrets(credentials)).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

/** The forms in which the credentials may appear, the longest first. */
function listSecrets(credentials: Iterable<string>): string[] {
  return (
    [...credentials]
      // A user and a password for HTTP's Basic authentication; only the password is secret.
      .flatMap((value) => (/^[^:\s]+:/.test(value) ? [value, btoa(unescape(encodeURIComponent(value))), value.slice(value.indexOf(":") + 1)] : [value.trim()]))
      .flatMap((value) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])
      .filter((value) => value.length >= SHORTEST)
      .toSorted((left, right) => right.length - left.length)
  );
}

/** A response whose URL does not show a credential that was sent in the query. Printing a response shows its URL. */
export function hideCredentials(response: Response, redact: (text: string) => string): Response {
  if (!response.url?.includes("?")) return response;
  const url = redact(response.url);
  return url === response.url ? response : Object.defineProperty(response, "url", { value: url, configurable: true });
}
