import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generated, peers } from "../folders.ts";
import { plainEnvironment } from "../run.ts";

/** A program that generates code from a document into a folder, as its users run it: one process. */
export interface Generator {
  readonly name: string;
  /** Node's arguments, and extra environment variables. */
  command(document: string, folder: string): { readonly args: readonly string[]; readonly env?: NodeJS.ProcessEnv };
}

/** The baseline: openapi-typescript, which generates only types. */
export const TYPES_ONLY = "openapi-typescript";

export const GENERATORS: readonly Generator[] = [
  {
    name: TYPES_ONLY,
    command: (document, folder) => ({ args: [binary("openapi-typescript"), document, "--output", join(folder, "paths.ts"), "--default-non-nullable=false"] }),
  },
  {
    name: "meetwire",
    command: (document, folder) => ({
      args: [fileURLToPath(new URL("./meetwire.ts", import.meta.url)), document, folder],
      env: { NODE_OPTIONS: "--conditions=@meetwire/source" },
    }),
  },
  {
    name: "hey-api",
    command: (document, folder) => ({
      args: [
        binary("@hey-api/openapi-ts", "openapi-ts"),
        "--input",
        document,
        "--output",
        folder,
        "--client",
        "@hey-api/client-fetch",
        "--no-log-file",
        "--silent",
      ],
    }),
  },
  { name: "orval", command: (document, folder) => configured(binary("orval"), ["--config", config("orval")], document, folder) },
  { name: "kubb", command: (document, folder) => configured(binary("@kubb/cli", "kubb"), ["generate", "--config", config("kubb")], document, folder) },
  {
    name: "redocly",
    command: (document, folder) => ({ args: [binary("@redocly/cli", "redocly"), "generate-client", document, "--output", join(folder, "client.ts")] }),
  },
];

/** Where Node keeps the compiled modules of all generators. `npm run generate` has such a folder, too. */
export const compileCache = join(generated, "compile-cache");

/** The environment of a generator, with or without a compile cache. */
export function generatorEnvironment(own: NodeJS.ProcessEnv = {}, isCached = true): NodeJS.ProcessEnv {
  return { ...plainEnvironment(), ...(isCached && { NODE_COMPILE_CACHE: compileCache }), ...own };
}

function configured(program: string, args: readonly string[], document: string, folder: string) {
  return { args: [program, ...args], env: { BENCH_DOCUMENT: document, BENCH_FOLDER: folder } };
}

function config(name: string): string {
  return join(peers, "generators", `${name}.config.js`);
}

/** The file that a package's command runs. We start it directly, because a shell or npx would take time. */
function binary(name: string, command = name): string {
  const folder = join(peers, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { bin: string | Record<string, string> };
  return join(folder, typeof bin === "string" ? bin : bin[command]!);
}
