import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const BUDGET = 200;

const run = promisify(execFile);
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const client = fileURLToPath(new URL("./generated/index.ts", import.meta.url));
const base = fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url));

const setUp = `import { createTeamViewerEngage } from ${JSON.stringify(client)};
export const engage = createTeamViewerEngage({ token: "t" });`;

/** Twenty calls of every kind: with pages, bodies, unions and nesting. */
const calls = [
  "customers.list({ pageSize: 5 })",
  'customers.create({ body: { email: "a@example.com", gender: "none" } })',
  'customers.get({ customerId: "c1" })',
  "users.list()",
  'users.create({ body: { email: "a@example.com", tags: ["a"] } })',
  'teams.list({ unused: "" })',
  "appointments.list()",
  'appointments.create({ body: { title: "Demo", date: new Date(), attendees: [] } })',
  'appointments.get({ appointmentId: "a1" })',
  'appointments.update({ appointmentId: "a1", body: { title: "Demo" } })',
  'appointments.delete({ appointmentId: "a1" })',
  'reports.agent.onlineTimes({ body: { grouping: "LAST_7_DAYS" } })',
  'reports.agent.get({ body: { metrics: [{ metricName: "ONLINE_TIME" }] } })',
  'routingRules.create({ body: { conditions: [{ tag: "a" }], actions: [{}], elseRules: [{ types: ["CHAT"] }] } })',
  "slaRules.list()",
  'recordings.download({ recordingId: "r1" })',
  'messages.list({ customerId: "c1" })',
  'messages.send({ customerId: "c1", isExternalId: false, body: { type: "MESSAGE", message: "Hello" } })',
  "activities.call({ page: 1 })",
  'links.getPreSignedEngageUrl({ email: "a@example.com", redirectPath: "/" })',
];

/** The number of type instantiations needed to check a program. */
async function countInstantiations(program: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "meetwire-types-"));
  try {
    const compilerOptions = { noEmit: true, rewriteRelativeImportExtensions: false, allowImportingTsExtensions: true, customConditions: ["@meetwire/source"] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ extends: base, compilerOptions, files: ["program.ts"] }));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "program.ts"), program);
    // One thread, because each thread has its own checker and counts shared types again.
    const { stdout } = await run(process.execPath, [tsc, "--project", folder, "--extendedDiagnostics", "--singleThreaded"]);
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

it(`takes at most ${BUDGET} instantiations of types to check twenty calls`, async () => {
  expect(calls).toHaveLength(20);
  const program = [setUp, ...calls.map((call, index) => `export const result${index} = await engage.${call};`)].join("\n");
  const [without, withCalls] = await Promise.all([countInstantiations(setUp), countInstantiations(program)]);
  expect(withCalls - without).toBeGreaterThan(0);
  expect(withCalls - without).toBeLessThanOrEqual(BUDGET);
});
