import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const examples = join(import.meta.dirname, "..");
const root = join(examples, "..");
const folder = join(examples, "src", ".readme");
const run = promisify(execFile);

/** The README that is tested in its own package, because its programs need a Redis server. */
const ELSEWHERE = "packages/redis/README.md";

/** Every program in a README: a block of `ts`. Each is a complete program, and runs unchanged. */
const readmes = globSync(["README.md", "packages/*/README.md"], { cwd: root }).filter((readme) => readme.replaceAll("\\", "/") !== ELSEWHERE);
const programs = readmes.flatMap((readme) =>
  [...readFileSync(join(root, readme), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code], index) => ({
    name: `${readme} ${index + 1}`,
    file: join(folder, `${readme.replaceAll("/", "-")}-${index + 1}.ts`),
    code: code!,
  })),
);

/** The output of each program on stderr, by its file. */
const outputs = new Map<string, string>();

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of programs) writeFileSync(file, `${code}\nexport {};\n`);
  const { stdout, stderr } = await run(
    process.execPath,
    ["--conditions=@meetwire/source", join(examples, "src", "run-programs.ts"), ...programs.map(({ file }) => file)],
    { cwd: examples },
  );
  expect(stderr).toBe("");
  for (const line of stdout.trim().split("\n")) {
    const output = JSON.parse(line) as { file: string; stderr: string };
    outputs.set(output.file, output.stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the programs in the READMEs", () => {
  test("are found", () => {
    expect(programs.length).toBeGreaterThan(3);
  });

  test.each(programs)("$name runs on the sandbox", ({ file }) => expect(outputs.get(file)).toBe(""));

  test("type-check", async () => {
    const config = join(folder, "tsconfig.json");
    writeFileSync(config, JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["*.ts"] }));
    const { stdout } = await run(join(root, "node_modules", ".bin", "tsc"), ["--noEmit", "--project", config]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});
