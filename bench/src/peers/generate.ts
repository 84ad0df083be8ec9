import { openapi as connectycube } from "@meetwire/connectycube/openapi";
import { openapi as engage } from "@meetwire/teamviewer-engage/openapi";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generated, peers, root } from "../folders.ts";
import { GENERATORS, generatorEnvironment, TYPES_ONLY } from "../generation/generators.ts";
import { run } from "../run.ts";
import { lockfileHash } from "./install.ts";

/** The APIs from whose specs each peer's generator makes a client. */
export const APIS = { connectycube, "teamviewer-engage": engage };

export type Api = keyof typeof APIS;

/** Generates each peer's client of both APIs and compiles it as its users would, unless that was done before. */
export async function generatePeers(report: (progress: string) => void): Promise<void> {
  for (const [api, document] of Object.entries(APIS)) await generateClients(api, JSON.stringify(document), report);
}

async function generateClients(api: string, document: string, report: (progress: string) => void): Promise<void> {
  const folder = join(generated, api);
  const stamp = join(folder, "made-from");
  const madeFrom = createHash("sha256").update(document).update(lockfileHash()).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === madeFrom) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "openapi.json");
  writeFileSync(file, document);
  for (const { name, command } of GENERATORS) {
    if (name === "meetwire") continue;
    report(`generating ${name}'s client of ${api}`);
    const source = join(folder, "source", name);
    mkdirSync(source, { recursive: true });
    const { args, env } = command(file, source);
    await run(process.execPath, args, { cwd: peers, env: generatorEnvironment(env) });
    await compile(source, join(folder, name === TYPES_ONLY ? "openapi-fetch" : name));
  }
  writeFileSync(stamp, madeFrom);
}

async function compile(source: string, folder: string): Promise<void> {
  const configuration = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: {
      rootDir: source,
      outDir: folder,
      declaration: true,
      noCheck: true,
      verbatimModuleSyntax: false,
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
    },
    include: [source],
  };
  const file = join(source, "tsconfig.json");
  writeFileSync(file, JSON.stringify(configuration));
  await run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "--project", file]);
}
