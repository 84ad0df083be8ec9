import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { connect, VERBS } from "../test/client.ts";
import { json, serve } from "../test/serve.ts";
import type { Respond } from "../test/serve.ts";
import { ApiError, isMeetwireError, MeetwireError, NotFoundError } from "./errors.ts";

describe("an error", () => {
  test("has its defaults", () => {
    const error = new MeetwireError("no");
    expect(error).toMatchObject({ name: "MeetwireError", message: "no", attempts: 0, outcome: "failed", retryable: false });
    expect("cause" in error).toBe(false);
    expect(error.stack).toContain("errors.test.ts");
  });

  test("keeps its cause like other errors", () => {
    const cause = new Error("inner");
    expect(new MeetwireError("no", { cause }).cause).toBe(cause);
    expect(Object.keys(new MeetwireError("no", { cause }))).not.toContain("cause");
  });

  test("is an instance of its class and of the classes above", () => {
    const error = new NotFoundError("no", { status: 404, body: {} });
    for (const Class of [NotFoundError, ApiError, MeetwireError, Error]) expect(error).toBeInstanceOf(Class);
    expect(String(error)).toBe("NotFoundError: no");
  });
});

describe("isMeetwireError", () => {
  test("recognizes the errors of another copy, and of another realm", async () => {
    vi.resetModules();
    const copy = await import("./errors.ts");
    const error = new copy.MeetwireError("no");
    expect(error).not.toBeInstanceOf(MeetwireError);
    expect(isMeetwireError(error)).toBe(true);
    expect(isMeetwireError(runInNewContext("Object.assign(new Error(), { [Symbol.for('meetwire.error')]: true })"))).toBe(true);
  });

  test.each([[undefined], [null], ["MeetwireError"], [new Error("no")], [{ name: "MeetwireError" }], [Symbol.for("meetwire.error")]])(
    "does not take %o for one",
    (value) => {
      expect(isMeetwireError(value)).toBe(false);
    },
  );
});

describe("an error that is logged", () => {
  const secrets = ["s3cret", "q-s3cret", "header-s3cret", "cookie-s3cret", "body-s3cret"];

  async function fail(respond: Respond) {
    const { url } = await serve(respond);
    const credentials = [
      { option: "token", in: "header", name: "Authorization", prefix: "Bearer " },
      { option: "key", in: "query", name: "key" },
    ] as const;
    const things = connect(VERBS, { baseUrl: url, key: "q-s3cret", maxRetries: 0, headers: { "x-own": "header-s3cret" } }, { credentials });
    const { error } = await things.create({ body: { password: "body-s3cret" } }).safe();
    return error!;
  }

  const FAILURES: Record<string, Parameters<typeof serve>[0]> = {
    "a refusal": (response) => json(response, 422, { errors: ["name is missing"] }, { "set-cookie": "cookie-s3cret", "x-request-id": "r-1" }),
    "a reset": (response) => response.destroy(),
    "a redirect": (response) => response.writeHead(302, { location: "/elsewhere?key=q-s3cret", "set-cookie": "cookie-s3cret" }).end(),
    "broken JSON": (response) => response.end('{"token":"cookie-s3cret'),
    "a body that breaks off": (response) => response.writeHead(200, { "content-length": 99 }).write('{"a":', () => response.destroy()),
  };

  test.each(Object.entries(FAILURES))("%s: shows no header, no credential and no request body", async (_, respond) => {
    const error = await fail(respond);
    const shown = [String(error), error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: false }), error.message].join("\n");
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  test("shows only the listed properties in toJSON", async () => {
    const error = await fail(FAILURES["a refusal"]!);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ValidationError",
      message: "acme things/create responded 422: name is missing",
      provider: "acme",
      operation: "things/create",
      status: 422,
      requestId: "r-1",
      attempts: 1,
      outcome: "failed",
      retryable: false,
    });
    expect(JSON.stringify(Object.assign(error, { config: "s3cret" }))).not.toContain("s3cret");
  });
});
