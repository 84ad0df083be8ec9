import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { startSandbox } from "@meetwire/sandbox/server";
import { describe, expect, test } from "vitest";
import { compareService } from "./compare.ts";
import type { Outcome } from "./compare.ts";
import { listReadings } from "./operations.ts";
import { isWrong, writeReport } from "./report.ts";
import { isListed, services } from "./services.ts";
import { root } from "../shared/workspace.ts";

const run = promisify(execFile);
const serviceOf = (name: string) => services.find(({ provider }) => provider === name)!;

function compare(name: keyof Sandbox["urls"], sandbox: Sandbox, { send = sandbox.fetch, token = "" } = {}): Promise<Outcome[]> {
  const credentials = token ? { token } : (sandbox.credentials[name] as Record<string, string>);
  return compareService(serviceOf(name), { credentials, given: { teamName: "nordlys" }, baseUrl: sandbox.urls[name], fetch: send });
}

/** A `fetch` that changes the texts of answers. */
function altering(sandbox: Sandbox, alter: (text: string) => string): typeof fetch {
  return async (input, init) => {
    const response = await sandbox.fetch(input, init);
    return new Response(alter(await response.text()), { status: response.status, headers: { "content-type": "application/json" } });
  };
}

const report = (outcomes: Outcome[]) => writeReport([{ provider: "test", outcomes }]);

describe("a comparison", () => {
  test.each(services)("of $provider finds the sandbox as its spec says, and changes nothing in it", async ({ provider, reads }) => {
    const sandbox = createSandbox();
    const name = provider as keyof Sandbox["urls"];
    const outcomes = await compare(name, sandbox);
    expect(outcomes.filter(isWrong)).toEqual([]);
    expect(outcomes.filter(({ state }) => state === "matches").length).toBeGreaterThan(1);
    expect(sandbox.requests.filter(({ method, operation }) => method !== "GET" && !isListed(operation!, reads))).toEqual([]);
    expect(sandbox.requests.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  });

  test("says of each operation what differs, and tells no value", async () => {
    const sandbox = createSandbox();
    const send = altering(sandbox, (text) => text.replaceAll('"name":"', '"colour":"red","name":"').replace(/"start_date":(\d+)/g, '"start_date":"$1"'));
    const outcomes = await compare("connectycube", sandbox, { send });
    expect(report(outcomes).split("\n").slice(0, 4)).toEqual([
      "test",
      "  meetings/list    differs",
      "                     wrong: /0/start_date must be an integer, and is a string",
      "                     new: /0/colour is not in the spec",
    ]);
    expect(report(outcomes)).toContain("0 with something new, 1 wrong, 0 not tried.");
    expect(report(outcomes)).not.toContain("red");
    expect(outcomes.some(isWrong)).toBe(true);
  });

  test("takes what is new for no mistake", async () => {
    const sandbox = createSandbox();
    const outcomes = await compare("connectycube", sandbox, { send: altering(sandbox, (text) => text.replaceAll('"name":"', '"colour":"red","name":"')) });
    expect(report(outcomes)).toContain("1 with something new, 0 wrong");
    expect(outcomes.some(isWrong)).toBe(false);
  });

  test("goes no further with a credential that is refused", async () => {
    const sandbox = createSandbox();
    const outcomes = await compare("teamviewer-engage", sandbox, { token: "wrong" });
    expect(outcomes.filter(({ state }) => state === "failed")).toMatchObject([{ reason: "the credential was refused (401)" }]);
    expect(sandbox.requests).toHaveLength(1);
  });

  test("leaves alone what a credential does not reach", async () => {
    const outcomes = await compare("teamviewer-engage", createSandbox());
    expect(outcomes).toContainEqual({ operation: "tenants/queueStatus", state: "not tried", reason: "the credential does not allow it (401)" });
    expect(outcomes).toContainEqual({ operation: "links/chat", state: "not tried", reason: "it hands out links that open something" });
    expect(outcomes).toContainEqual({
      operation: "reports.chat/conversationMessages",
      state: "not tried",
      reason: "no answer says what conversationId could be",
    });
  });

  test("says of a route that is concluded that it may be wrong", async () => {
    const sandbox = createSandbox();
    const send: typeof fetch = async (input, init) =>
      (input as Request).url.endsWith("/opening/hour") ? new Response("", { status: 404 }) : sandbox.fetch(input, init);
    const outcomes = await compare("teamviewer-engage", sandbox, { send });
    expect(outcomes).toContainEqual({
      operation: "openingHours/list",
      state: "failed",
      reason: "NotFoundError 404; its route is concluded, not documented, and may be wrong",
    });
  });
});

test("the operations that are known to read are in the specs, and none of them writes", () => {
  for (const service of services) {
    const readings = listReadings(service);
    const names = [...(service.reads ?? []), ...Object.keys(service.leaves ?? {})];
    expect(names.filter((name) => !readings.some(({ id }) => isListed(id, [name])))).toEqual([]);
    expect(readings.filter(({ id }) => /\/(create|update|delete|remove|login|set|send|assign)$/.test(id))).toEqual([]);
  }
});

describe("npm run drift", () => {
  const drift = (parameters: string[], env: Record<string, string>) =>
    run(process.execPath, ["--conditions=@meetwire/source", join(root, "scripts", "src", "drift", "drift.ts"), ...parameters], {
      env: { PATH: process.env["PATH"], ...env },
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, text: stdout + stderr }),
    );

  test("says what to set where there are no credentials", async () => {
    const { code, text } = await drift([], {});
    expect(code).toBe(0);
    expect(text).toContain("daily-early: not compared; set DAILY_EARLY_TOKEN and DAILY_EARLY_TEAM to do so");
    expect(text).toContain("Nothing to compare.");
  });

  test("compares those whose credentials are there, wherever they are", async () => {
    const server = await startSandbox({ port: 0 });
    const { token } = server.sandbox.credentials.connectycube;
    try {
      const { code, text } = await drift(["--base-url", `connectycube=${server.urls.connectycube}`], { CONNECTYCUBE_TOKEN: token });
      expect(text).toContain("2 operations that read: 2 as the spec says, 0 with something new, 0 wrong, 0 not tried.");
      expect(code).toBe(0);
      expect(await drift(["--base-url", `connectycube=${server.urls.connectycube}`], { CONNECTYCUBE_TOKEN: "wrong" })).toMatchObject({ code: 1 });
    } finally {
      await server.close();
    }
  });

  test("refuses a provider that is none", async () => {
    expect(await drift(["--base-url", "zoom=http://localhost"], {})).toMatchObject({
      code: 1,
      text: expect.stringContaining("the providers are connectycube"),
    });
  });
});
