import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { providerNames, providers } from "./providers/providers.ts";
import { startSandbox } from "./server.ts";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${folder}/README.md`, "utf8");
const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.trim().split("\n"));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** The tests of the examples run its programs. */
describe("the README", () => {
  it("has the command that starts it", () => {
    expect(commands).toContain("npx @meetwire/sandbox");
  });

  it("names every provider, base URL and key", () => {
    for (const name of providerNames) {
      expect(readme).toContain(`| \`/${name}\``);
      for (const { headers } of providers[name].accounts)
        for (const value of Object.values(headers)) expect(readme).toContain(`\`${value.replace("Bearer ", "")}\``);
    }
  });

  it("names every option of the program", () => {
    const { stdout } = spawnSync(process.execPath, ["--conditions=@meetwire/source", `${folder}/src/cli.ts`, "--help"], { encoding: "utf8" });
    const options = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option!).filter((option) => !["--help", "--version"].includes(option));
    expect(options.length).toBeGreaterThan(10);
    for (const option of options) expect(readme).toContain(`\`${option}`);
  });

  it.skipIf(!hasCurl)("has commands that work", async () => {
    const server = await startSandbox({ port: 0 });
    const outputs: string[] = [];
    try {
      for (const command of commands.filter((each) => each.startsWith("curl "))) {
        const { stdout } = await run("sh", ["-c", `${command.replaceAll("http://127.0.0.1:4010", server.origin)} --silent --fail-with-body`]);
        outputs.push(/POST|DELETE/.test(command) ? "done" : typeof JSON.parse(stdout));
      }
    } finally {
      await server.close();
    }
    expect(outputs).toEqual(["object", "object", "done", "done", "object", "done"]);
  });
});
