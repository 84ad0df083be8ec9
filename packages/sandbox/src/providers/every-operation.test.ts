import { describe, expect, it } from "vitest";
import { createContract } from "../contract/contract.ts";
import { openapiFor, schemesFor } from "../page/openapi.ts";
import { createSandbox } from "../sandbox.ts";
import { providerNames, providers } from "./providers.ts";

/** Input that programs send by mistake, and names that every object has. */
const ODD = [null, "", 0, -1, 1e308, "💥", "constructor", [], {}, ["a"], { a: 1 }, true, "9".repeat(400), "2026-02-30T25:61:00Z", "<b>x</b>"];

/** Signs that a message is not meant for people: a regular expression, a missing value, an object's default text. */
const NOT_FOR_PEOPLE = /\(\?[!:=]|\\d|\[\^|\^\(|must match pattern|\bundefined\b|\bNaN\b|\[object /;

describe.each(providerNames)("%s", (name) => {
  const document = openapiFor(name, "http://sandbox.meetwire.test");
  const { operations } = createContract(document, `every-${name}`);
  const schemes = schemesFor(name);
  const [{ headers: usual }] = providers[name].accounts;

  it("responds to odd input for every operation with a readable message, and does not fail itself", async () => {
    const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 26, 13) });
    const wrong: unknown[] = [];
    for (const { id, method, path, parameters, requestBody, security } of operations) {
      const [scheme = ""] = Object.keys(security[0] ?? {});
      const headers = { ...(schemes[scheme]?.headers ?? usual), "content-type": Object.keys(requestBody?.content ?? {})[0] ?? "application/json" };
      const media = Object.values(requestBody?.content ?? {})[0] as { example?: object; examples?: Record<string, { value?: object }> } | undefined;
      const sample = media?.example ?? Object.values(media?.examples ?? {})[0]?.value ?? {};
      for (const [index, odd] of ODD.entries()) {
        const url = new URL(
          `${sandbox.urls[name]}${path.replaceAll(/\{[^}]+\}/g, encodeURIComponent(typeof odd === "object" ? `x${index}` : String(odd) || "x"))}`,
        );
        for (const { name: key, in: place } of parameters)
          if (place === "query") url.searchParams.set(key, typeof odd === "string" ? odd : JSON.stringify(odd));
        const target = index % 2 === 0 ? url : new URL(url.origin + url.pathname);
        // Each field in turn gets the odd value; the others stay valid.
        const fields = Object.keys(sample);
        const field = fields[index % Math.max(1, fields.length)];
        const body = index === 0 ? "{" : JSON.stringify(field === undefined || index % 3 === 0 ? odd : { ...sample, [field]: odd, constructor: 1 });
        const response = await sandbox.fetch(target, { method, headers, ...(requestBody && { body }) });
        const text = await response.text();
        if (response.status >= 500 || (response.status >= 400 && NOT_FOR_PEOPLE.test(text)))
          wrong.push([id, odd, response.status, text.slice(0, 200), sandbox.requests.at(-1)?.problem?.slice(0, 300)]);
        // Every response of an inferred route is marked.
        const isInferred = sandbox.requests.at(-1)!.inferred.some((part) => part === "path" || part === "method");
        if (sandbox.requests.at(-1)?.operation !== undefined && response.headers.has("x-meetwire-inferred") !== isInferred)
          wrong.push([id, odd, "x-meetwire-inferred"]);
      }
    }
    expect(wrong).toEqual([]);
    expect(sandbox.requests.some(({ status }) => status !== undefined && status < 300)).toBe(true);
  });
});
