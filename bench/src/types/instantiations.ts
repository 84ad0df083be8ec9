import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generated, peers, root } from "../folders.ts";
import type { Api } from "../peers/generate.ts";
import { MEETWIRE } from "../peers/peers.ts";
import { run } from "../run.ts";
import { installed } from "./installed.ts";

/** The peers that generate a client from the same specs. */
export const TYPED_PEERS = [MEETWIRE, "openapi-fetch", "hey-api", "orval", "kubb", "redocly"];

const MARK = "// The calls.\n";

/** The five calls of a file in bench/peers/calls/ are repeated four times in the program. */
const REPETITIONS = 4;

/**
 * The number of types that the type checker instantiates for twenty calls: the count for a program with the calls, minus
 * the count without them.
 */
export async function countInstantiations(api: Api | "zoom", peer: string): Promise<number> {
  const [setUp, calls] = readFileSync(join(peers, "calls", api, `${peer}.ts`), "utf8").split(MARK) as [string, string];
  const folder = join(peer === MEETWIRE ? installed : generated, "types", api, peer);
  const blocks = Array.from({ length: REPETITIONS }, () => `{\n${calls}}\n`);
  const [without, all] = await Promise.all([check(join(folder, "without"), setUp), check(join(folder, "with"), setUp + blocks.join(""))]);
  return all - without;
}

async function check(folder: string, code: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const configuration = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, noUnusedLocals: false, typeRoots: [] },
    files: ["program.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  writeFileSync(join(folder, "program.ts"), `${code}\nexport {};\n`);
  // One thread: each thread has its own checker, so shared types would be counted more than once.
  const printed = await run(process.execPath, [
    join(root, "node_modules", "typescript", "bin", "tsc"),
    "--project",
    folder,
    "--extendedDiagnostics",
    "--singleThreaded",
  ]);
  const [, count] = /^Instantiations:\s+([\d,]+)/m.exec(printed) ?? [];
  if (count === undefined) throw new Error(`tsc did not count the instantiations:\n${printed}`);
  return Number(count.replaceAll(",", ""));
}
