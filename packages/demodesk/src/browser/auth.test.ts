import { describe, expect, test, vi } from "vitest";
import { createToken, USER } from "../../test/site.ts";
import { createDemodeskAuth, InvalidInputError } from "../browser.ts";
import type { DemodeskAuthOptions, TokenStorage } from "../browser.ts";

/** An in-memory storage that replaces the browser's. */
function createStorage(kept?: string): TokenStorage & { readonly values: Map<string, string> } {
  const values = new Map(kept === undefined ? [] : [["demodesk.authTokenCache", kept]]);
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

const create = (options: Partial<DemodeskAuthOptions> = {}) =>
  createDemodeskAuth({ meetingHost: "meet.yourdomain.com", fetchAuthToken: () => createToken(), storage: createStorage(), ...options });

describe("createDemodeskAuth", () => {
  test.each([
    "",
    "https://meet.yourdomain.com",
    "meet.yourdomain.com/",
    "user@meet.yourdomain.com",
    "meet.yourdomain.com?x",
    "meet yourdomain",
    "a:b",
    undefined,
  ])("rejects the meeting host %j", (meetingHost) => {
    expect(() => create({ meetingHost: meetingHost as string })).toThrow(/^meetingHost is .*: it must be only a host, such as meet.yourdomain.com$/);
  });

  test.each(["meet.yourdomain.com", "localhost:8080", "127.0.0.1:443", "Meet.YourDomain.com", "meet.bücher.example", "[::1]:80"])(
    "accepts the meeting host %j",
    (meetingHost) => {
      expect(() => create({ meetingHost })).not.toThrow();
    },
  );

  test("requires fetchAuthToken", () => {
    expect(() => create({ fetchAuthToken: undefined as never })).toThrow(InvalidInputError);
  });

  test("needs no document and no request if the stored token is valid", async () => {
    const fetchAuthToken = vi.fn<() => string>();
    const onAuthenticated = vi.fn<() => void>();
    const login = await create({ storage: createStorage(createToken()), fetchAuthToken, onAuthenticated }).authenticate();
    expect(login).toEqual({ user: USER, expiresAt: expect.any(Date), kept: true });
    expect(onAuthenticated.mock.calls).toEqual([[login]]);
    expect(fetchAuthToken).not.toHaveBeenCalled();
  });

  test("reads the sample token of Demodesk's documentation, which has expired", async () => {
    const example =
      "eyJhY2Nlc3NfdG9rZW4iOiIyTUx0RV9xUEdLblRkRHlVMFpBQndRIiwiY2xpZW50IjoidkFSVzRKc2VXYnM2a0VkZTV5V3RuZyIsImV4cGlyeSI6MTU5MzI1NTU0MiwidG9rZW5fdHlwZSI6IkJlYXJlciIsInVpZCI6ImFsZXhAZGVtb2Rlc2suY29tIiwicmVxdWVzdGVkX2F0IjoiMjAyMC0wNi0xM1QxMDo1OTowMloifQ==";
    await expect(create({ fetchAuthToken: () => example }).authenticate()).rejects.toThrow("the login token expired on 2020-06-27T10:59:02.000Z");
  });

  test.each([
    { given: undefined, says: "the login token is undefined: fetchAuthToken must return the authToken of your server's response" },
    { given: "", says: "the login token is empty: fetchAuthToken must return the authToken of your server's response" },
    { given: Buffer.from('{"access_token":"s3cret').toString("base64"), says: "the login token is not JSON in base64" },
    {
      given: Buffer.from(JSON.stringify({ access_token: "s3cret", client: "c", token_type: "Bearer", uid: "u", expiry: "soon" })).toString("base64"),
      says: "the login token has no expiry",
    },
  ])("explains the error without quoting the token: $says", async ({ given, says }) => {
    const error = await create({ fetchAuthToken: () => given as string })
      .authenticate()
      .catch((caught: Error) => caught);
    expect(error).toMatchObject({ name: "AuthTokenError", message: says });
    expect(JSON.stringify(error) + String((error as Error).cause)).not.toContain("s3cret");
  });

  test("throws outside of a browser", async () => {
    await expect(create().authenticate()).rejects.toThrow("there is no document: call this in a browser, or pass a document");
  });

  test("removes the token immediately, and throws if the host cannot be notified", async () => {
    const storage = createStorage(createToken());
    const leaving = create({ storage }).logout();
    expect(storage.values.size).toBe(0);
    await expect(leaving).rejects.toThrow("there is no document");
  });
});
