import { BaseResolver, bundle, createConfig } from "@redocly/openapi-core";
import { readApi } from "../../generator/api/read-api.ts";
import type { Spec } from "../../generator/specs/find.ts";
import { hoistTargets } from "../../generator/specs/hoist.ts";
import type { LoadedSpec } from "../../generator/specs/load.ts";
import { describeError } from "../../generator/specs/locate.ts";
import { SpecError } from "../../shared/problem.ts";
import type { Document } from "../../shared/openapi.ts";
import type { Change } from "../change.ts";
import { compareApis } from "./compare-apis.ts";

/** Compares two versions of a spec for the users of its client. */
export async function compareSpecs(base: Spec, revision: Spec): Promise<Change[]> {
  return compareApis(readApi(await readSpec(base)), readApi(await readSpec(revision)));
}

/** Reads a spec without linting it: an old version need not follow today's rules. */
export async function readSpec(spec: Spec): Promise<LoadedSpec> {
  const config = await createConfig({});
  try {
    const { bundle: bundled } = await bundle({ ref: spec.file, config, externalRefResolver: new BaseResolver(config.resolve) });
    const document = structuredClone(bundled.parsed) as Document;
    hoistTargets(document);
    return { ...spec, document, warnings: [] };
  } catch (error) {
    throw new SpecError([describeError(error as Error, spec.file)]);
  }
}
