import { emitAll, emitDerived } from "./emit/package.ts";
import { writeFolder } from "./package/compare.ts";
import type { Spec } from "./specs/find.ts";
import { loadSpec } from "./specs/load.ts";
import type { LoadedSpec } from "./specs/load.ts";

/** Reads a spec and writes its package's src/generated/, completely or not at all. With `derived`, only the files that are not committed. */
export async function generateFolder(spec: Spec, folder: string, { derived = false } = {}): Promise<LoadedSpec> {
  const loaded = await loadSpec(spec);
  writeFolder(folder, await (derived ? emitDerived : emitAll)(loaded), { keep: derived });
  return loaded;
}
