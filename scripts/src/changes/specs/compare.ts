import { readApi } from "../../generator/api/read-api.ts";
import type { Spec } from "../../generator/specs/find.ts";
import { loadSpec } from "../../generator/specs/load.ts";
import type { LoadedSpec } from "../../generator/specs/load.ts";
import type { Change } from "../change.ts";
import { compareApis } from "./compare-apis.ts";

/** Compares two versions of a spec for the users of its client. */
export async function compareSpecs(base: Spec, revision: Spec): Promise<Change[]> {
  return compareApis(readApi(await readSpec(base)), readApi(await readSpec(revision)));
}

/** Reads a spec without checking it: an old version need not follow today's rules. */
export async function readSpec(spec: Spec): Promise<LoadedSpec> {
  const loaded = await loadSpec(spec, { check: false });
  // The file's parsed text may be kept and read again, and the generator modifies it.
  return { ...loaded, document: structuredClone(loaded.document) };
}
