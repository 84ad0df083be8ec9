import { expect, test } from "vitest";
import { createClient } from "../client.ts";
import type { Provider } from "../operation.ts";
import type { ClientOptions } from "../options.ts";
import { serverTemplate } from "./server.ts";

const provider: Provider = {
  name: "servers",
  baseUrl: serverTemplate("https://{tenant}.{region}.example/{version}", { region: "eu", version: "v1" }),
  credentials: [{ option: "token", name: "Authorization", prefix: "Bearer " }],
  operations: { items: { list: { path: "/items" }, upload: { method: "POST", path: "/content", server: "https://upload.example/2.0" } } },
};

interface Small {
  items: { list(): Promise<unknown>; upload(): Promise<unknown> };
}

/** The URLs that a client with these options calls. */
async function call(options: object, verb: keyof Small["items"] = "list"): Promise<string> {
  const urls: string[] = [];
  const fetch = async (url: unknown) => {
    urls.push(String(url));
    return Response.json({});
  };
  const client = createClient<Small>(provider, { token: "t", fetch, ...options } as ClientOptions);
  return client.items[verb]().then(
    () => urls.join(),
    (error: Error) => `${error.name}: ${error.message} (${urls.length} sent)`,
  );
}

test("options fill in the address", async () => {
  expect(await call({ tenant: "acme" })).toBe("https://acme.eu.example/v1/items");
  expect(await call({ tenant: "acme", region: "us", version: "v2/beta" })).toBe("https://acme.us.example/v2/beta/items");
});

test("an option takes only the values that the spec lists", () => {
  const address = serverTemplate("https://{region}.example", { region: "eu" }, { region: ["eu", "us"] });
  expect(address({})).toBe("https://eu.example");
  expect(address({ region: "us" })).toBe("https://us.example");
  expect(() => address({ region: "mars" })).toThrow("mars cannot be the option region: it is one of eu, us");
});

test("no request is sent without a required option", async () => {
  expect(await call({})).toMatch(/^InvalidInputError: .*pass the option tenant to the client, or baseUrl \(0 sent\)$/);
});

test.each(["evil.example/", "a@b", "a?b", "", "a b"])("no option can name another host: %j", async (tenant) => {
  expect(await call({ tenant })).toMatch(/^InvalidInputError: .* cannot be the option tenant.*\(0 sent\)$/);
});

test.each(["..", "v1/../admin", "."])("no option can climb out of the path: %j", async (version) => {
  expect(await call({ tenant: "acme", version })).toMatch(/^InvalidInputError: .* cannot be the option version.*\(0 sent\)$/);
});

test("a variable may be the protocol, the whole host or the port", () => {
  const address = serverTemplate("{scheme}://{host}:{port}/{path}", { scheme: "https" });
  expect(address({ host: "a.example", port: 8443, path: "v1/x" })).toBe("https://a.example:8443/v1/x");
  expect(() => address({ scheme: "ftp", host: "a.example", port: 1, path: "v1" })).toThrow("cannot be the option scheme");
  expect(() => address({ host: "a.example/evil", port: 1, path: "v1" })).toThrow("cannot be the option host");
});

test("an operation is sent to its own server, unless baseUrl is given", async () => {
  expect(await call({}, "upload")).toBe("https://upload.example/2.0/content");
  expect(await call({ baseUrl: "http://localhost:3000" }, "upload")).toBe("http://localhost:3000/content");
  expect(await call({ baseUrl: "http://localhost:3000" })).toBe("http://localhost:3000/items");
});
