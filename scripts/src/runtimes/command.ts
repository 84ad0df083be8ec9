import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { withoutInheritance } from "../shared/tools.ts";
import type { Task } from "./runtime.ts";
import type { CheckResult } from "./suite.ts";

/** Every runtime with a command line has `process`. */
const PROGRAM = `import { runSuite } from "./suite.mjs";
const { servers, traits } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await runSuite(servers, traits)));
`;

/** How long the suite may take: far longer than it usually does. */
const LIMIT_MS = 180_000;

/** How long a runtime may take to exit after the last check. A forgotten client timer would keep it alive for a minute. */
const END_MS = 10_000;

/** Runs the suite in a process, which must exit by itself: a timer or connection left open by a call would keep it alive. */
export async function runCommand(command: string, args: readonly string[], { suite, servers, traits }: Task): Promise<CheckResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-runtime-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "suite.mjs"), suite);
    writeFileSync(join(folder, "main.mjs"), PROGRAM);
    const child = spawn(command, [...args, join(folder, "main.mjs"), JSON.stringify({ servers, traits })], {
      cwd: folder,
      env: withoutInheritance(),
      timeout: LIMIT_MS,
    });
    const ended = new Promise<string | number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(signal ?? code));
    });
    const printed = new Promise<void>((resolve) => void child.stdout.once("data", () => resolve()));
    let late = false;
    const timer = printed.then(() =>
      setTimeout(() => {
        late = true;
        child.kill();
      }, END_MS),
    );
    const [output, problems, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (output === "") throw new Error(`it ended with ${code} and without a result: ${problems.trim()}`);
    clearTimeout(await timer);
    const name = "lets the process exit";
    return [...(JSON.parse(output) as CheckResult[]), late ? { name, error: `the process has not ended ${END_MS} ms after its last line` } : { name }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
