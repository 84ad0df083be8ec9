import { BaseResolver, bundle, createConfig, getLineColLocation, lint, YamlParseError } from "@redocly/openapi-core";
import type { NormalizedProblem } from "@redocly/openapi-core/lib/walk.js";
import type { Document } from "./document.ts";
import type { Spec } from "./find.ts";
import { SpecError } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules.ts";

/** A spec, read: one document whose references are all internal. */
export interface LoadedSpec extends Spec {
  readonly document: Document;
  /** What could be better, but does not keep the spec from being used. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads a spec and checks it: that it is OpenAPI, that its references lead somewhere, and what specs/README.md asks.
 * What is wrong is thrown as one {@link SpecError} with every problem's file and line.
 */
export async function loadSpec(spec: Spec): Promise<LoadedSpec> {
  const config = await createConfig({
    plugins: [{ id: "meetwire", rules: { oas3: rules as never } }],
    rules: {
      struct: "error",
      "no-unresolved-refs": "error",
      "no-identical-paths": "error",
      "path-parameters-defined": "error",
      "operation-parameters-unique": "error",
      "operation-operationId-unique": "error",
      "meetwire/source": "warn",
      "meetwire/inferred": "error",
      "meetwire/operation-name": "error",
      "meetwire/pagination": "error",
      "meetwire/supported": "error",
    },
  });
  const externalRefResolver = new BaseResolver(config.resolve);
  try {
    const problems = await lint({ ref: spec.file, config, externalRefResolver });
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new SpecError(errors.map(locate));
    const { bundle: bundled } = await bundle({ ref: spec.file, config, externalRefResolver });
    const document = bundled.parsed as Document;
    if (!/^3\.[01]\./.test(document.openapi)) {
      throw new SpecError([{ file: spec.file, message: `this is OpenAPI ${document.openapi}: meetwire reads 3.0 and 3.1` }]);
    }
    return { ...spec, document, warnings: problems.map(locate) };
  } catch (error) {
    throw error instanceof SpecError ? error : new SpecError([describe(error, spec)]);
  }
}

function locate({ message, location }: NormalizedProblem): Problem {
  const place = location[0]!;
  const { start } = getLineColLocation(place);
  return { file: place.source.absoluteRef, line: start?.line, column: start?.col, message };
}

/** A document that cannot be parsed at all: YAML's own error knows the line. */
function describe(error: unknown, { file }: Spec): Problem {
  const { message } = error as Error;
  if (!(error instanceof YamlParseError)) return { file, message };
  const [, line, column] = /\((\d+):(\d+)\)/.exec(message) ?? [];
  const text = message.replace(/^Failed to parse.*?:\s*/, "").replace(/ in ".*$/s, "").split("\n", 1)[0]!;
  return { file: error.source.absoluteRef, line: line === undefined ? undefined : Number(line), column: column === undefined ? undefined : Number(column), message: text };
}
