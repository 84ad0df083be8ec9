import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Snapshot } from "../sandbox-types.ts";

/** Marks the file, so that we never overwrite another program's file. */
const FORMAT = "meetwire-sandbox";
const VERSION = 3;

/** The data file cannot be used. The file is not changed. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

/** Reads a data file. Returns `undefined` if it does not exist. */
export async function readDataFile(path: string): Promise<Snapshot | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new DataFileError(`The data file ${path} cannot be read: ${(error as Error).message}`);
  }
  const { format, version, state } = readParts(text);
  if (format === FORMAT && version === VERSION && typeof state === "object" && state !== null) return state as Snapshot;
  const problem = format === FORMAT && version !== VERSION ? "was saved by another version of the sandbox" : "is not a data file of the sandbox";
  throw new DataFileError(`${path} ${problem}. It was not changed. Choose another file with --data, or delete it.`);
}

/** The parts of a data file; empty if the text is not one. */
function readParts(text: string): { readonly format?: unknown; readonly version?: unknown; readonly state?: unknown } {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}

/**
 * Creates the function that saves a snapshot. If a save starts while another is running, it waits for it, and then includes
 * all changes until then. A save writes a new file and then renames it, so the file is always complete.
 */
export function createDataFile(path: string, takeSnapshot: () => Snapshot): () => Promise<void> {
  const target = resolve(path);
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const write = async () => {
    const temporary = `${target}.${process.pid}.tmp`;
    await mkdir(dirname(target), { recursive: true });
    const file = await open(temporary, "w");
    try {
      await file.writeFile(JSON.stringify({ format: FORMAT, version: VERSION, state: takeSnapshot() }));
      // Without this, a power failure could leave an empty file under the final name.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target).catch(async (error: unknown) => {
      await rm(temporary, { force: true });
      throw error;
    });
  };

  const start = () => {
    running = write().finally(() => (running = undefined));
    return running;
  };

  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
}
