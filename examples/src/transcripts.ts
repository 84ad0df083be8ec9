/** Saves the transcripts of recordings as text files, and reports its progress. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NotFoundError } from "meetwire";

/** An account whose provider has transcripts, such as a Demodesk one. */
interface Transcribing {
  readonly transcripts: { get(recordingId: string): Promise<string> };
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The written file; absent if there is no transcript yet. */
  readonly file?: string;
}

/** Yields after each recording. A file is complete or absent, so a stopped run can be started again. */
export async function* saveTranscripts(account: Transcribing, recordingIds: readonly string[], folder: string): AsyncGenerator<Progress> {
  await mkdir(folder, { recursive: true });
  const total = recordingIds.length;
  for (const [index, id] of recordingIds.entries()) {
    const done = index + 1;
    try {
      const file = join(folder, `${encodeURIComponent(id)}.txt`);
      await writeFile(`${file}.part`, await account.transcripts.get(id));
      await rename(`${file}.part`, file);
      yield { done, total, file };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      yield { done, total };
    }
  }
}
