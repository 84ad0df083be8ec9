import { AsyncLocalStorage } from "node:async_hooks";
import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import type { TestOptions } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Credential } from "../operation.ts";
import type { CredentialContext, PageOptions } from "../options.ts";
import { offsetPages } from "../paging/styles.ts";
import { basicCredential, chooseCredentials, cookieCredential, queryCredential } from "./credentials.ts";

const ok = (response: Parameters<Parameters<typeof serve>[0]>[0]) => json(response, 200, { ok: true });

/** How a credential arrives. */
async function arrive(credential: Omit<Credential, "option">, options: TestOptions) {
  const { url, received } = await serve(ok);
  await connect(VERBS, { baseUrl: url, ...options }, { credentials: [{ option: "token", ...credential }] }).get({ q: "x" });
  return received[0]!;
}

describe("a credential", () => {
  test.each<{ what: string; credential: Omit<Credential, "option">; token: TestOptions["token"]; want: string }>([
    { what: "a text", credential: { name: "CB-Token" }, token: "abc", want: "abc" },
    { what: "a function's", credential: { name: "CB-Token" }, token: () => "abc", want: "abc" },
    { what: "a promise's", credential: { name: "CB-Token" }, token: async () => "abc", want: "abc" },
    { what: "a bearer's", credential: { name: "CB-Token", prefix: "Bearer " }, token: "abc", want: "Bearer abc" },
    { what: "basic", credential: { name: "CB-Token", write: basicCredential }, token: "user:pass", want: `Basic ${btoa("user:pass")}` },
    {
      what: "basic in UTF-8",
      credential: { name: "CB-Token", write: basicCredential },
      token: "ü:€",
      want: `Basic ${Buffer.from("ü:€").toString("base64")}`,
    },
    { what: "one read from a file, with its line's end", credential: { name: "CB-Token" }, token: "abc\n", want: "abc" },
  ])("$what", async ({ credential, token, want }) => {
    expect((await arrive(credential, { token })).headers["cb-token"]).toBe(want);
  });

  test("is added to a query", async () => {
    expect((await arrive({ name: "key", write: queryCredential }, { token: "a&b" })).url).toBe("/things?q=x&key=a%26b");
  });

  test("is added to a query beside a header of the same name", async () => {
    const arrived = await arrive({ name: "key", write: queryCredential }, { token: "secret", headers: { key: "door" } });
    expect([arrived.url, arrived.headers["key"]]).toEqual(["/things?q=x&key=secret", "door"]);
  });

  test("is sent only if it was given", async () => {
    const { url, received } = await serve(ok);
    const credentials = [
      { option: "token", name: "X-Token" },
      { option: "key", name: "key", write: queryCredential },
    ] as const;
    await connect(VERBS, { baseUrl: url, token: undefined, key: "k" }, { credentials }).get();
    expect(received[0]!.url).toBe("/things?key=k");
    expect(received[0]!.headers).not.toHaveProperty("x-token");
  });

  test("may be missing if the provider does not require one", async () => {
    const { url, received } = await serve(ok);
    await connect(VERBS, { baseUrl: url, token: undefined }, { anonymous: true }).get();
    expect(received[0]!.headers).not.toHaveProperty("x-token");
  });
});

describe("the credentials that an operation needs", () => {
  const credentials = [
    { option: "sid", name: "SID", write: cookieCredential },
    { option: "csrf", name: "XSRF", write: cookieCredential },
    { option: "token", name: "authorization", prefix: "Bearer " },
    { option: "admin", name: "x-admin" },
  ];
  const provider = { credentials, chooseCredentials, security: [["sid", "csrf"], ["token"]] };
  const operations = {
    usual: { path: "/" },
    open: { path: "/", security: [] },
    admin: { path: "/", security: [["admin"]] },
    either: { path: "/", security: [["admin"], []] },
  };
  const send = async (verb: keyof typeof operations, given: object, headers: Record<string, string> = {}) => {
    const { url, received } = await serve(ok);
    const { error } = await connect(operations, { baseUrl: url, token: undefined, ...given }, provider)
      [verb]({}, { headers })
      .safe();
    const { cookie, authorization, "x-admin": admin } = received[0]?.headers ?? {};
    return error ? error.message : { cookie, authorization, admin };
  };

  test.each<[string, keyof typeof operations, object, object]>([
    ["both cookies", "usual", { sid: "s", csrf: "x" }, { cookie: "SID=s; XSRF=x" }],
    ["the first set that is complete", "usual", { sid: "s", token: "t", admin: "a" }, { authorization: "Bearer t" }],
    ["nothing", "open", { token: "t", admin: "a" }, {}],
    ["its own", "admin", { token: "t", admin: "a" }, { admin: "a" }],
    ["its own if it is there", "either", { token: "t", admin: "a" }, { admin: "a" }],
    ["nothing if its own is not there", "either", { token: "t" }, {}],
  ])("are sent: %s", async (_name, verb, given, want) => {
    expect(await send(verb, given)).toEqual({ cookie: undefined, authorization: undefined, admin: undefined, ...want });
  });

  test("are required before a request is sent", async () => {
    expect(await send("admin", { token: "t" })).toBe("this operation needs admin: pass it to the client");
    expect(await send("usual", { admin: "a" })).toBe("this operation needs sid and csrf, or token: pass it to the client");
  });

  test("are replaced by parameters of the same name", async () => {
    const { url, received } = await serve(ok);
    const both = [
      { option: "admin", name: "X-Admin" },
      { option: "key", name: "api key", write: queryCredential },
    ];
    const things = connect({ usual: { path: "/", headers: ["x-admin"] } }, { baseUrl: url, token: undefined, admin: "a", key: "k" } as object, {
      credentials: both,
    });
    await things.usual({ "x-admin": "mine", "api key": "mine too" });
    await things.usual({});
    expect(received.map((request) => [request.url, request.headers["x-admin"]])).toEqual([
      ["/?api%20key=mine%20too", "mine"],
      ["/?api%20key=k", "a"],
    ]);
  });

  test("do not replace or double the caller's cookie of the same name", async () => {
    expect(await send("usual", { sid: "s", csrf: "x" }, { Cookie: "lang=de; SID=mine" })).toMatchObject({ cookie: "lang=de; SID=mine; XSRF=x" });
  });

  test("are added to the caller's cookies", async () => {
    expect(await send("usual", { sid: "s", csrf: "x" }, { Cookie: "lang=de" })).toMatchObject({ cookie: "lang=de; SID=s; XSRF=x" });
    expect(await send("admin", { admin: "a" }, { cookie: "lang=de" })).toMatchObject({ cookie: "lang=de", admin: "a" });
  });
});

describe("a credential that cannot be sent", () => {
  test.each<{ what: string; token: unknown; says: RegExp }>([
    { what: "an empty text from a function", token: () => "", says: /^no token to send: it has to be a text that is not empty$/ },
    { what: "nothing from a function", token: () => undefined, says: /^no token to send/ },
    { what: "a number", token: 12, says: /^no token to send/ },
    { what: "a rejection", token: () => Promise.reject(new Error("vault is shut")), says: /^no token to send: its function failed$/ },
    { what: "a line break within", token: "abc\r\nX-Own: s3cret", says: /^X-Token holds a value that no header can carry$/ },
    { what: "a character beyond Latin-1", token: "s3cret€", says: /^X-Token holds a value/ },
  ])("$what", async ({ token, says }) => {
    const { url, received } = await serve(ok);
    const { error } = await connect(VERBS, { baseUrl: url, token: token as string })
      .create()
      .safe();
    expect(error).toMatchObject({ name: "InvalidInputError", attempts: 0, outcome: "failed", provider: "acme", operation: "things/create" });
    expect(error!.message).toMatch(says);
    expect(JSON.stringify(error)).not.toContain("s3cret");
    expect(received).toEqual([]);
  });

  test("if its function throws: the cause says why", async () => {
    const cause = new Error("vault is shut");
    const { error } = await connect(VERBS, {
      token: () => {
        throw cause;
      },
    })
      .get()
      .safe();
    expect(error!.cause).toBe(cause);
  });

  test("if its function hangs: the call ends in time, and a late credential is not sent", async () => {
    const { url, received } = await serve(ok);
    let aborted: unknown;
    // The global fetch would not send it either.
    const heedless: typeof fetch = (input, init) => fetch(input, { ...init, signal: null });
    const token: TestOptions["token"] = ({ signal }) => {
      signal.addEventListener("abort", () => (aborted = signal.reason));
      return new Promise((resolve) => void setTimeout(resolve, 120, "late"));
    };
    const { error } = await connect(VERBS, { baseUrl: url, token, timeoutMs: 50, maxRetries: 0, fetch: heedless }).create().safe();
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 0, outcome: "failed" });
    expect(aborted).toMatchObject({ message: error!.message });
    await new Promise((resolve) => void setTimeout(resolve, 150));
    expect(received).toEqual([]);
  });
});

describe("a credential function", () => {
  /** A server that accepts one token and records the inputs of the credential function. */
  async function refuse(accepted: string, tokens: string[]) {
    const asked: boolean[] = [];
    const { url, received } = await serve((response, { headers }) => json(response, headers["x-token"] === accepted ? 200 : 401, {}));
    const things = connect(VERBS, {
      baseUrl: url,
      token: ({ refused }) => {
        asked.push(refused);
        return tokens[asked.length - 1] ?? tokens.at(-1)!;
      },
    });
    return { things, asked, received };
  }

  test.each(["get", "create"] as const)("is called again once after 401: %s", async (verb) => {
    const { things, asked, received } = await refuse("new", ["old", "new"]);
    expect(await things[verb]()).toEqual({});
    expect(asked).toEqual([false, true]);
    expect(received).toHaveLength(2);
  });

  test("is not called a third time", async () => {
    const { things, asked } = await refuse("none", ["old", "new"]);
    expect((await things.get().safe()).error).toMatchObject({ name: "AuthenticationError", attempts: 2, outcome: "failed" });
    expect(asked).toEqual([false, true]);
  });

  test("is called before each attempt, and only the next call learns of a refusal", async () => {
    const asked: boolean[] = [];
    const statuses = [503, 401, 503, 200];
    const { url } = await serve((response, _, count) => json(response, statuses[count - 1]!, {}, { "retry-after": "0" }));
    const token: TestOptions["token"] = ({ refused }) => {
      asked.push(refused);
      return "t";
    };
    await connect(VERBS, { baseUrl: url, token }).get();
    expect(asked).toEqual([false, false, true, false]);
  });

  test("that returns late, for an attempt that was given up, does not change the next attempt", async () => {
    const { url, received } = await serve(ok);
    const waiting: ((token: string) => void)[] = [];
    const token: TestOptions["token"] = () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 2) setTimeout(() => waiting.toReversed().forEach((done, index) => done(["second", "first"][index]!)));
      });
    await connect(VERBS, { baseUrl: url, token, timeoutMs: 1000 }).get();
    expect(received.map(({ headers }) => headers["x-token"])).toEqual(["second"]);
  });

  test("is required for a retry: a text is not sent again", async () => {
    const { url, received } = await serve((response) => json(response, 401, {}));
    expect((await connect(VERBS, { baseUrl: url }).get().safe()).error).toMatchObject({ name: "AuthenticationError", attempts: 1 });
    expect(received).toHaveLength(1);
  });
});

describe("late refusals of an old credential", () => {
  /** A provider that invalidates a token during calls, and refuses them one after another. */
  async function endToken(endsTheOneBefore: boolean, wrap: (logIn: () => Promise<string>) => NonNullable<TestOptions["token"]>) {
    const valid = new Set<string>();
    let logins = 0;
    const logIn = async () => {
      const token = `token-${++logins}`;
      await new Promise((resolve) => void setTimeout(resolve, 10));
      if (endsTheOneBefore) valid.clear();
      valid.add(token);
      return token;
    };
    const server = await serve((response, { headers }, count) => {
      setTimeout(() => (valid.has(headers["x-token"] as string) ? json(response, 200, {}) : json(response, 401, {})), (count % 60) * 4);
    });
    const token = wrap(logIn);
    const things = connect(VERBS, { baseUrl: server.url, token });
    await things.get();
    valid.clear();
    const results = await Promise.all(Array.from({ length: 60 }, () => things.get().safe()));
    return { failed: results.filter((result) => !result.ok).length, logins: logins - 1 };
  }

  const keepsCurrent = (logIn: () => Promise<string>) => {
    let current: Promise<string> | undefined;
    return ({ refused }: CredentialContext) => (current = refused || !current ? logIn() : current);
  };

  test.each([false, true])("lead to one login, whether or not a login ends the one before: %s", async (endsTheOneBefore) => {
    expect(await endToken(endsTheOneBefore, keepsCurrent)).toEqual({ failed: 0, logins: 1 });
  });

  test("tell the function which value was refused, once", async () => {
    const refused: (string | undefined)[] = [];
    await endToken(false, (logIn) => {
      const keep = keepsCurrent(logIn);
      return (context) => {
        if (context.refused) refused.push(context.refusedValue);
        return keep(context);
      };
    });
    expect(refused).toEqual(["token-1"]);
  });

  test("do not lead to another login if the function returned the old credential after a login", async () => {
    const { url } = await serve((response, { headers }) => json(response, headers["x-token"] === "new" ? 200 : 401, {}));
    let current = "old";
    let logins = 0;
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    const token = async ({ refused }: CredentialContext) => {
      const value = current;
      if (refused) logins++;
      else if (++asked === 2) await slow;
      return refused ? (current = "new") : value;
    };
    const things = connect(VERBS, { baseUrl: url, token });
    const [first, second] = [things.get().safe(), things.get().safe()];
    expect(await first).toMatchObject({ ok: true });
    release();
    expect(await second).toMatchObject({ ok: true });
    expect(logins).toBe(1);
  });

  test("fail together if the login fails", async () => {
    let [asked, refusals] = [0, 0];
    const { url } = await serve((response) => json(response, 401, {}));
    const token = async ({ refused }: CredentialContext) => {
      if (!refused) return "old";
      asked++;
      await expect.poll(() => refusals).toBe(20);
      throw new Error("wrong password");
    };
    const things = connect(VERBS, { baseUrl: url, token, logger: ({ status }) => void (status === 401 && refusals++) });
    const results = await Promise.all(Array.from({ length: 20 }, () => things.get().safe()));
    expect(results.every(({ error }) => error?.name === "InvalidInputError" && (error.cause as Error).message === "wrong password")).toBe(true);
    expect(asked).toBe(1);
  });

  test("do not wait for a login whose own call was given up", async () => {
    const { url } = await serve((response, { headers }) => json(response, headers["x-token"] === "new" ? 200 : 401, {}));
    let logins = 0;
    const controller = new AbortController();
    const token = ({ refused }: CredentialContext) => {
      if (!refused) return "old";
      if (++logins > 1) return "new";
      setTimeout(() => controller.abort());
      return new Promise<string>(() => {});
    };
    const things = connect(VERBS, { baseUrl: url, token });
    const { error } = await things.get({}, { signal: controller.signal }).safe();
    expect(error).toMatchObject({ name: "AbortedError" });
    expect(await things.get()).toEqual({});
  });

  test("of one of several users never lead to another user's credential", async () => {
    const valid = new Set<string>();
    const users = new AsyncLocalStorage<string>();
    const { url, received } = await serve((response, { headers }) =>
      setTimeout(() => json(response, valid.has(headers["x-token"] as string) ? 200 : 401, {}), 5),
    );
    const renewed = new Map<string, number>();
    const token = ({ refused }: CredentialContext) => {
      const user = users.getStore()!;
      if (refused) renewed.set(user, (renewed.get(user) ?? 0) + 1);
      const value = `${user}-${renewed.get(user) ?? 0}`;
      if (refused) valid.add(value);
      return value;
    };
    const things = connect(VERBS, { baseUrl: url, token });
    const names = Array.from({ length: 30 }, (_, index) => `user${index % 3}`);
    const results = await Promise.all(names.map((name) => users.run(name, () => things.get({ name }).safe())));
    expect(results.filter((result) => !result.ok)).toEqual([]);
    expect(received.every(({ url: asked, headers }) => asked.includes(`name=${(headers["x-token"] as string).split("-")[0]}`))).toBe(true);
  });
});

describe("a credential of a call", () => {
  const credentials = [
    { option: "token", name: "X-Token" },
    { option: "key", name: "key", write: queryCredential },
  ] as const;

  test("replaces the client's, so that one client serves many users", async () => {
    const { url, received } = await serve(ok);
    const things = connect(VERBS, { baseUrl: url, token: "of-the-client", key: "client-key" }, { credentials });
    await things.get({}, { token: "of-anna" } as PageOptions);
    await things.get({}, { token: () => "of-bert" } as PageOptions);
    await things.get({}, { key: "of-cleo" } as PageOptions);
    await things.get();
    expect(received.map(({ url: asked, headers }) => [asked, headers["x-token"]])).toEqual([
      ["/things", "of-anna"],
      ["/things", "of-bert"],
      ["/things?key=of-cleo", undefined],
      ["/things?key=client-key", "of-the-client"],
    ]);
  });

  test.each([undefined, null])("is not replaced by the client's if it is %s", async (missing) => {
    const { url, received } = await serve(ok);
    const things = connect(VERBS, { baseUrl: url, token: "of-the-client" });
    for (const verb of ["get", "create"] as const)
      expect((await things[verb]({}, { token: missing } as PageOptions).safe()).error).toMatchObject({
        name: "InvalidInputError",
        attempts: 0,
        message: `token is ${missing}: leave it out to use the client's own credential`,
      });
    expect(received).toEqual([]);
  });

  test("is sent for each page of its list, and for no other list", async () => {
    const { url, received } = await serve((response, { url: asked }) => json(response, 200, asked.includes("offset=2") ? [] : [{ id: 1 }, { id: 2 }]));
    const list = { path: "/things", pages: offsetPages({ offset: "offset", limit: "limit" }) };
    const { list: things } = connect({ list }, { baseUrl: url, token: "of-the-client" });
    const anna = { token: "of-anna" };
    const lists = [things({ of: "anna" }, anna as PageOptions), things({ of: "bert" }, { token: "of-bert" } as PageOptions), things({ of: "client" })];
    anna.token = "changed";
    await Promise.all(lists.map((each) => each.toArray()));
    // Twice, because a list can be looped over again.
    for (const each of lists) await each.toArray();
    const page = await things({ of: "cleo" }, { token: "of-cleo" } as PageOptions);
    expect(page.next).not.toContain("cleo");
    await things({ of: "client" }, { resumeFrom: page.next });
    expect(received.length).toBeGreaterThan(8);
    for (const { url: asked, headers } of received) {
      const [, owner] = /of=(\w+)/.exec(asked)!;
      expect(headers["x-token"]).toBe(owner === "client" ? "of-the-client" : `of-${owner}`);
    }
  });

  test("is called again after a refusal if it is a function", async () => {
    const { url, received } = await serve((response, { headers }) => json(response, headers["x-token"] === "new" ? 200 : 401, {}));
    const things = connect(VERBS, { baseUrl: url, token: () => "of-the-client" });
    await things.get({}, { token: ({ refused }: CredentialContext) => (refused ? "new" : "old") } as PageOptions);
    expect((await things.get({}, { token: "old" } as PageOptions).safe()).error).toMatchObject({ name: "AuthenticationError", attempts: 1 });
    expect(received.map(({ headers }) => headers["x-token"])).toEqual(["old", "new", "old"]);
  });

  test.each([{ "X-Token": "of-the-call" }, { "x-token": "of-the-call" }])("may be a header: %j", async (headers) => {
    const { url, received } = await serve(ok);
    let asked = 0;
    const things = connect(VERBS, { baseUrl: url, token: () => `of-the-client-${++asked}` });
    await things.get({}, { headers });
    expect([received[0]!.headers["x-token"], asked]).toEqual(["of-the-call", 0]);
  });
});
