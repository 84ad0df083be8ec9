import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folders.ts";
import { versionOf } from "./peers/install.ts";
import { MEETWIRE, PEERS } from "./peers/peers.ts";

/** The versions of the compared packages and of the tools that measure them, by package name. */
export function findVersions(withPeers: boolean): Record<string, string> {
  const versions: Record<string, string> = {
    meetwire: readVersion(join(root, "packages", "meetwire", "package.json")),
    typescript: readVersion(join(root, "node_modules", "typescript", "package.json")),
  };
  versions["rolldown"] = readVersion(createRequire(import.meta.url).resolve("rolldown/package.json"));
  if (!withPeers) return versions;
  for (const { name, package: client, generator } of PEERS) {
    for (const each of [client, generator]) if (each && name !== MEETWIRE) versions[each] = versionOf(each);
  }
  versions["@octokit/openapi"] = versionOf("@octokit/openapi");
  return versions;
}

function readVersion(file: string): string {
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
