import { execFileSync } from "node:child_process";
import { root } from "./folders.ts";

/** The measured commit, such as `e29d230`, or `e29d230-dirty` if files have changed since. Absent without git. */
export function describeCommit(): string | undefined {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty", "--exclude=*"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
