import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** How every client works, for agents that only have the installed package. */
const CLIENT_RULES = [
  "Do not guess names. `src/generated/reference.md` lists every method with its parameters, and the declarations in `dist/` have the types. Names on the wire are the provider's own.",
  "Path, query and header parameters are flat properties of the first argument; the request body is its property `body`. `undefined` is left out, `null` is sent.",
  "`await` returns the data. `.withResponse()` also returns the response, and `.safe()` returns `{ ok, data | error }` and never throws.",
  "A method that lists is an async iterable over all pages: `for await (const each of client.things.list())`.",
  "Retries, timeouts and rate limits are built in. Do not wrap calls in a retry loop; set `maxRetries`, `timeoutMs` or `deadlineMs` instead.",
  "Every error is a subclass of `MeetwireError`. Check with `instanceof`, such as `error instanceof NotFoundError`.",
  "Enums in responses are open: handle values that are not listed.",
  "Routes that are marked as inferred are not documented, and were never tried on the real API.",
  "For tests, use `@meetwire/sandbox` in process instead of mocks.",
];

/** Writes the AGENTS.md of a package, which its tarball contains. It follows from the manifest and the README. */
export function writeAgents(folder: string): void {
  writeFileSync(join(folder, "AGENTS.md"), describePackage(folder));
}

function describePackage(folder: string): string {
  const { name, description, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [example] = /```ts\n[^]*?\n```/.exec(readme) ?? [];
  const isClient = existsSync(join(folder, "src", "generated", "reference.md"));
  const parts = [
    `# ${name}: notes for coding agents`,
    description,
    ...(example === undefined ? [] : ["## Example", example]),
    "## Entry points",
    Object.keys(exports)
      .map((entry) => `- \`${name}${entry.slice(1)}\``)
      .join("\n"),
    "## Rules",
    (isClient
      ? CLIENT_RULES
      : ["Do not guess names. `README.md` shows how to use the package, and the declarations in `dist/` have every type with its documentation."]
    )
      .map((rule) => `- ${rule}`)
      .join("\n"),
    `More: \`README.md\`${isClient ? ", `src/generated/reference.md`" : ""} and \`CHANGELOG.md\`, all in this package.`,
  ];
  return `${parts.join("\n\n")}\n`;
}
