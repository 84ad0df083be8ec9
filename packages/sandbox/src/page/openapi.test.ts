import { describe, expect, it } from "vitest";
import { createContract } from "../contract/contract.ts";
import { providerNames } from "../providers/providers.ts";
import { createSandbox } from "../sandbox.ts";
import { openapiFor, schemesFor } from "./openapi.ts";
import { renderReference } from "./reference.ts";

/** The parts of a spec from which the interactive reference fills in a request. */
interface Example {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly schema?: { readonly example?: unknown; readonly examples?: readonly unknown[]; readonly default?: unknown; readonly enum?: readonly unknown[] };
}

/** The first value that the reference finds. */
function exampleOf({ example, examples, schema }: Example): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value ?? schema?.example ?? schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
}

describe.each(providerNames)("the filled-in requests of %s", (name) => {
  const origin = "http://sandbox.meetwire.test";
  const document = openapiFor(name, origin);
  const schemes = schemesFor(name);
  const { operations } = createContract(document, `reference-${name}`);

  it("are accepted, for every operation", async () => {
    const now = Date.UTC(2026, 10, 26, 13);
    const results: (readonly [string, number, string])[] = [];
    for (const { id, method, path, parameters, requestBody, security } of operations) {
      const sandbox = createSandbox({ now: () => now });
      const [scheme = ""] = Object.keys(security[0] ?? {});
      const headers = new Headers(security.length === 0 ? {} : schemes[scheme]!.headers);
      const url = new URL(`${sandbox.urls[name]}${path}`);
      for (const parameter of parameters) {
        // Optional parameters are filled in only if they have an example themselves.
        const value = parameter.required ? exampleOf(parameter) : (parameter as Example).example;
        if (value === undefined) continue;
        if (parameter.in === "path") url.pathname = url.pathname.replace(encodeURI(`{${parameter.name}}`), encodeURIComponent(String(value)));
        else if (parameter.in === "header") headers.set(parameter.name, String(value));
        else if (typeof value !== "object" || value === null) url.searchParams.set(parameter.name, String(value));
        else for (const [key, each] of Object.entries(value)) url.searchParams.set(`${parameter.name}[${key}]`, String(each));
      }
      const [[type, media] = ["", {}]] = Object.entries(requestBody?.content ?? {});
      // The user has to choose the file.
      if (type === "multipart/form-data" && requestBody?.required) continue;
      const body = exampleOf(media);
      const hasBody = type.endsWith("json") && body !== undefined;
      if (hasBody) headers.set("content-type", type);
      const response = await sandbox.fetch(url, { method, headers, ...(hasBody && { body: JSON.stringify(body) }) });
      results.push([id, response.status, await response.text()]);
    }
    const errorField = document["x-error-in-body"];
    const hasFailed = (text: string) => errorField !== undefined && text.startsWith(`{"${errorField}":`);
    expect(results.filter(([, status, text]) => status >= 400 || hasFailed(text))).toEqual([]);
    expect(results.length).toBeGreaterThan(operations.length * 0.85);
  });

  it("have their key filled in, and no link to the real provider", async () => {
    for (const { id, security } of operations) for (const scheme of Object.keys(security[0] ?? {})) expect([id, scheme in schemes]).toEqual([id, true]);
    expect(document.servers).toEqual([{ url: `${origin}/${name}`, description: "The sandbox." }]);
    expect(Object.values(document.components?.securitySchemes ?? {}).map(({ type }) => type)).not.toContain("oauth2");
    const page = String(await renderReference(name));
    for (const { headers } of Object.values(schemes)) for (const value of Object.values(headers)) expect(page).toContain(value.replace(/^Bearer /, ""));
  });
});
