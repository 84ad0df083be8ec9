import { createConnectyCube } from "@meetwire/connectycube";
import { createSession } from "@meetwire/connectycube/session";
import { memoryStore } from "@meetwire/runtime";
import { createSandbox } from "@meetwire/sandbox";
import { expect, test } from "vitest";
import { HOUR_MS } from "./time.ts";

function connect(user = { login: "maya-lindqvist", password: "s3cret" }) {
  let now = Date.UTC(2026, 10, 21, 9);
  const sandbox = createSandbox({ now: () => now });
  const options = { baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch };
  const session = createSession({ ...options, applicationId: 1, authKey: "key", ...user });
  return {
    session,
    cube: createConnectyCube({ ...options, token: session.token }),
    logins: () => sandbox.requests.filter(({ method, path }) => method === "POST" && path.startsWith("/session")).length,
    wait: (ms: number) => (now += ms),
    sandbox,
  };
}

test("a session logs in once for parallel calls", async () => {
  const { cube, logins } = connect();
  await Promise.all([1, 2, 3].map(() => cube.meetings.list()));
  expect(logins()).toBe(1);
});

test("an expired session is renewed once for all affected calls", async () => {
  const { cube, logins, wait, sandbox } = connect();
  await cube.meetings.list();
  wait(3 * HOUR_MS);
  // As over a network, the login is still running when the other calls are rejected.
  sandbox.faults.add({ kind: "latency", ms: 20, times: Infinity });
  const lists = await Promise.all([1, 2, 3].map(() => cube.meetings.list()));
  expect(lists.every(({ items }) => items.length > 0)).toBe(true);
  expect(logins()).toBe(2);
});

test("an ended session is not used again: the next call starts another", async () => {
  const { cube, session, logins, sandbox } = connect();
  const token = await session.token();
  await session.end();
  const stale = createConnectyCube({ baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch, token });
  expect((await stale.meetings.list().safe()).error).toMatchObject({ name: "AuthenticationError" });
  await cube.meetings.list();
  expect(logins()).toBe(2);
});

test("a failed login is reported, and the next call tries again", async () => {
  const { cube, sandbox, logins } = connect();
  sandbox.faults.add({ kind: "status", status: 422 });
  expect((await cube.meetings.list().safe()).error).toMatchObject({
    name: "ValidationError",
    operation: "meetings/list",
    message: expect.stringContaining("session/create responded 422"),
  });
  expect((await cube.meetings.list()).items.length).toBeGreaterThan(0);
  expect(logins()).toBe(2);
});

test("a session in a store is shared by processes, and outlives them", async () => {
  const { sandbox, logins } = connect();
  const store = memoryStore();
  const open = () => {
    const session = createSession({
      applicationId: 1,
      authKey: "key",
      login: "maya-lindqvist",
      password: "s3cret",
      store,
      baseUrl: sandbox.urls.connectycube,
      fetch: (...given) => sandbox.fetch(...given),
    });
    return createConnectyCube({ baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch, token: session.token });
  };
  await Promise.all([open(), open(), open()].map((cube) => cube.meetings.list()));
  await open().meetings.list();
  expect(logins()).toBe(1);
});
