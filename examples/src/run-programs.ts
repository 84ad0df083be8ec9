/**
 * Runs programs one after the other, each with a new sandbox, and prints a line of JSON for each: its output on
 * stderr, or its error. One process for all, because loading the sandbox takes longer than most programs.
 */
import { pathToFileURL } from "node:url";
import { useSandbox } from "./use-sandbox.ts";

const print = process.stdout.write.bind(process.stdout);
let stderr = "";
process.stdout.write = () => true;
process.stderr.write = (text) => {
  stderr += String(text);
  return true;
};

for (const file of process.argv.slice(2)) {
  stderr = "";
  useSandbox();
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    stderr += error instanceof Error ? error.stack : String(error);
  }
  print(`${JSON.stringify({ file, stderr })}\n`);
}
// A program that failed may have left a server open.
print("", () => process.exit());
