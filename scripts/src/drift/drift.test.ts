import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { startSandbox } from "@meetwire/sandbox/server";
import { describe, expect, test } from "vitest";
import { compareProvider } from "./compare.ts";
import type { ComparisonResult } from "./compare.ts";
import { listReadings } from "./operations.ts";
import { isWrong, writeReport } from "./report.ts";
import { isListed, providers } from "./providers.ts";
import { root } from "../shared/workspace.ts";

const run = promisify(execFile);
const providerOf = (name: string) => providers.find((each) => each.name === name)!;

function compare(name: keyof Sandbox["urls"], sandbox: Sandbox, { send = sandbox.fetch, token = "" } = {}): Promise<ComparisonResult[]> {
  const credentials = token ? { token } : (sandbox.credentials[name] as Record<string, string>);
  return compareProvider(providerOf(name), { credentials, given: { teamName: "nordlys" }, baseUrl: sandbox.urls[name], fetch: send });
}

/** A `fetch` that changes the text of responses. */
function altering(sandbox: Sandbox, alter: (text: string) => string): typeof fetch {
  return async (input, init) => {
    const response = await sandbox.fetch(input, init);
    return new Response(alter(await response.text()), { status: response.status, headers: { "content-type": "application/json" } });
  };
}

const report = (results: ComparisonResult[]) => writeReport([{ provider: "test", results }]);

describe("a comparison", () => {
  test.each(providers.filter(({ name }) => name in createSandbox().urls))(
    "of $name finds that the sandbox matches its spec, and changes nothing in it",
    async ({ name: given, reads }) => {
      const sandbox = createSandbox();
      const name = given as keyof Sandbox["urls"];
      const results = await compare(name, sandbox);
      expect(results.filter(isWrong)).toEqual([]);
      expect(results.filter(({ state }) => state === "matches").length).toBeGreaterThan(1);
      expect(sandbox.requests.filter(({ method, operation }) => method !== "GET" && !isListed(operation!, reads))).toEqual([]);
      expect(sandbox.requests.flatMap(({ problem }) => problem ?? [])).toEqual([]);
    },
  );

  test("reports the differences, but no values", async () => {
    const sandbox = createSandbox();
    const send = altering(sandbox, (text) => text.replaceAll('"name":"', '"color":"red","name":"').replace(/"start_date":(\d+)/g, '"start_date":"$1"'));
    const results = await compare("connectycube", sandbox, { send });
    expect(report(results).split("\n").slice(0, 4)).toEqual([
      "test",
      "  meetings/list    differs",
      "                     wrong: /0/start_date must be an integer, and is a string",
      "                     new: /0/color is not in the spec",
    ]);
    expect(report(results)).toContain("0 have something new, 1 wrong, 0 with empty lists only, 0 skipped.");
    expect(report(results)).not.toContain("red");
    expect(results.some(isWrong)).toBe(true);
  });

  test("does not count additions as wrong", async () => {
    const sandbox = createSandbox();
    const results = await compare("connectycube", sandbox, { send: altering(sandbox, (text) => text.replaceAll('"name":"', '"color":"red","name":"')) });
    expect(report(results)).toContain("1 have something new, 0 wrong");
    expect(results.some(isWrong)).toBe(false);
  });

  test("stops if the credential is rejected", async () => {
    const sandbox = createSandbox();
    const results = await compare("teamviewer-engage", sandbox, { token: "wrong" });
    expect(results.filter(({ state }) => state === "failed")).toMatchObject([{ reason: "the credential was rejected (401)" }]);
    expect(sandbox.requests).toHaveLength(1);
  });

  test("skips operations that the credential does not allow", async () => {
    const results = await compare("teamviewer-engage", createSandbox());
    expect(results).toContainEqual(
      expect.objectContaining({ operation: "tenants/queueStatus", state: "skipped", reason: "the credential does not allow it (401)" }),
    );
    expect(results).toContainEqual(expect.objectContaining({ operation: "links/chat", state: "skipped", reason: "it returns links that give access" }));
    expect(results).toContainEqual(
      expect.objectContaining({
        operation: "reports.chat/conversationMessages",
        state: "skipped",
        reason: "no response has a value for conversationId",
      }),
    );
  });

  test("reports that an inferred route may be wrong", async () => {
    const sandbox = createSandbox();
    const send: typeof fetch = async (input, init) =>
      (input as Request).url.endsWith("/opening/hour") ? new Response("", { status: 404 }) : sandbox.fetch(input, init);
    const results = await compare("teamviewer-engage", sandbox, { send });
    expect(results).toContainEqual(
      expect.objectContaining({
        operation: "openingHours/list",
        state: "failed",
        reason: "NotFoundError 404; its route is inferred, not documented, and may be wrong",
      }),
    );
  });
});

describe("checks that schemas cannot make", () => {
  const notices = async (change: (response: Response, text: string, request: Request) => Response) => {
    const sandbox = createSandbox();
    const send: typeof fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      return change(response, await response.clone().text(), input as Request);
    };
    return report(await compare("connectycube", sandbox, { send }));
  };
  const json = (text: string, headers: Record<string, string> = {}) => new Response(text, { headers: { "content-type": "application/json", ...headers } });

  test("milliseconds instead of seconds are wrong", async () => {
    const text = await notices((_, body) => json(body.replaceAll(/"start_date":(\d+)/g, '"start_date":$1000')));
    expect(text).toContain("wrong: [].start_date is documented as seconds since 1970, but looks like milliseconds");
    expect(text).toContain("1 wrong");
  });

  test("a redirect is reported", async () => {
    const text = await notices((response, _, { url }) =>
      url.includes("moved") ? response : new Response(null, { status: 301, headers: { location: `${url}${url.includes("?") ? "&" : "?"}moved=1` } }),
    );
    expect(text).toMatch(/info: redirects with 301 to http\S+\/meetings: the spec has an old address/);
  });

  test("a deprecation and its end are reported", async () => {
    const text = await notices((_, body) => json(body, { deprecation: "@1790000000", sunset: "Thu, 31 Dec 2026 00:00:00 GMT" }));
    expect(text).toContain("info: the provider calls it deprecated (Deprecation: 2026-09-21)");
    expect(text).toContain("info: the provider ends it on 2026-12-31 (Sunset)");
  });

  test("optional properties that are always missing are reported", async () => {
    const text = await notices((_, body) => json(body.replaceAll('"timezone":', '"timezone_":')));
    expect(text).toMatch(/info: no response had the optional [^\n]*timezone/);
  });

  test("an empty list is not a match", async () => {
    const text = await notices((_, body) => json(body.startsWith("[") ? "[]" : body));
    expect(text).toContain("meetings/list    returned empty lists, so their items were not compared");
    expect(text).toContain("1 with empty lists only");
  });
});

test("the operations that are listed as reading exist and do not write", () => {
  for (const provider of providers) {
    const readings = listReadings(provider);
    const names = [...(provider.reads ?? []), ...Object.keys(provider.skips ?? {})];
    expect(names.filter((name) => !readings.some(({ id }) => isListed(id, [name])))).toEqual([]);
    expect(readings.filter(({ id }) => /\/(create|update|delete|remove|login|set|send|assign)$/.test(id))).toEqual([]);
  }
});

describe("npm run drift", () => {
  const drift = (parameters: string[], env: Record<string, string>) =>
    run(process.execPath, ["--conditions=@meetwire/source", join(root, "scripts", "src", "drift", "drift.ts"), ...parameters], {
      env: { PATH: process.env["PATH"], NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"], ...env },
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, text: stdout + stderr }),
    );

  test("names the variables to set if there are no credentials", async () => {
    const { code, text } = await drift([], {});
    expect(code).toBe(0);
    expect(text).toContain("daily-early: skipped; to compare it, set DAILY_EARLY_TOKEN and DAILY_EARLY_TEAM");
    expect(text).toContain("Nothing was compared.");
  });

  test("compares providers whose credentials are set, at any address", async () => {
    const server = await startSandbox({ port: 0 });
    const { token } = server.sandbox.credentials.connectycube;
    try {
      const { code, text } = await drift(["--base-url", `connectycube=${server.urls.connectycube}`], { CONNECTYCUBE_TOKEN: token });
      expect(text).toContain("2 operations that read: 2 match, 0 have something new, 0 wrong, 0 with empty lists only, 0 skipped.");
      expect(code).toBe(0);
      expect(await drift(["--base-url", `connectycube=${server.urls.connectycube}`], { CONNECTYCUBE_TOKEN: "wrong" })).toMatchObject({ code: 1 });
    } finally {
      await server.close();
    }
  });

  test("rejects an unknown provider", async () => {
    expect(await drift(["--base-url", "webex=http://localhost"], {})).toMatchObject({
      code: 1,
      text: expect.stringContaining("the providers are connectycube"),
    });
  });
});

test("the scheduled workflow passes the credentials of every provider", () => {
  const workflow = readFileSync(join(root, ".github", "workflows", "drift.yml"), "utf8");
  const variables = providers.flatMap(({ credentials, given = {} }) => Object.values({ ...credentials, ...given }));
  expect(variables.filter((name) => !workflow.includes(`${name}: \${{ secrets.${name} }}`))).toEqual([]);
});
