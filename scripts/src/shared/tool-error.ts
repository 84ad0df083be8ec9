import { SpecError } from "./problem.ts";

/** A tool cannot do its work. The message gives the reason and a fix, and is printed without a stack trace. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}

/** Runs a tool, prints the error if it fails, and sets the exit code. */
export async function runTool(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(describeToolError(error));
    process.exitCode = 1;
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full. Free some space, then run the same command again",
  EDQUOT: "the disk quota is used up. Free some space, then run the same command again",
  EROFS: "the checkout is on a read-only file system. Run the command in a checkout that you can write to",
  EACCES: "the file cannot be written or read. Check its owner and permissions, then run the same command again",
  EPERM: "the file cannot be written or read. Check its owner and permissions, then run the same command again",
};

/** Advice for an error of the system, by its code. */
export function adviceFor(code: string): string | undefined {
  return SYSTEM_ERRORS[code];
}

/** The text to print for an error. An error in our own code keeps its stack trace. */
function describeToolError(error: unknown): unknown {
  if (error instanceof SpecError || error instanceof ToolError) return error.message;
  if (!(error instanceof Error)) return error;
  const { code = "", path } = error as NodeJS.ErrnoException;
  if (code.startsWith("ERR_PARSE_ARGS")) return error.message;
  const advice = adviceFor(code);
  return advice === undefined ? error : `${path === undefined ? "" : `${path}: `}${advice} (${code}).`;
}
