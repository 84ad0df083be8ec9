import { lintDocument } from "@redocly/openapi-core";
import type { Config, Document as ParsedFile, NormalizedProblem } from "@redocly/openapi-core";
import { unmaskText } from "./masked-names.ts";
import type { FileResolver } from "./source-file.ts";

/** Runs Redocly's linter on a spec. Works even if properties are called `constructor` or `valueOf`. */
export async function lint(file: ParsedFile, config: Config, externalRefResolver: FileResolver): Promise<NormalizedProblem[]> {
  const problems = await lintDocument({ document: externalRefResolver.mask(file), config: config.styleguide, externalRefResolver });
  if (!externalRefResolver.hasMasked) return problems;
  return problems.map((problem) => ({
    ...problem,
    message: unmaskText(problem.message),
    location: problem.location.map((place) =>
      place.pointer === undefined ? place : { ...place, pointer: unmaskText(place.pointer) },
    ) as typeof problem.location,
  }));
}
