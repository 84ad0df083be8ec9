import { BaseResolver, bundle, createConfig, lintDocument } from "@redocly/openapi-core";
import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Document } from "../../shared/openapi.ts";
import type { Spec } from "./find.ts";
import { findReferences, hoistTargets } from "./hoist.ts";
import { describeError, locate } from "./locate.ts";
import { SpecError } from "../../shared/problem.ts";
import type { Problem } from "../../shared/problem.ts";
import { rules } from "./rules.ts";
import { countUnsourced } from "./rules/source.ts";
import { readJson } from "./source-file.ts";
import { checkVersion } from "./version.ts";

/** A spec, read: one document whose references are all internal. */
export interface LoadedSpec extends Spec {
  readonly document: Document;
  /** What could be better, but does not keep the spec from being used. */
  readonly warnings: readonly Problem[];
}

/** What would make the generated code wrong. What is merely bad style is left to `npm run check`. */
const RULES = {
  struct: "error",
  "no-unresolved-refs": "error",
  "path-parameters-defined": "error",
  "operation-parameters-unique": "error",
  "operation-operationId-unique": "error",
  "meetwire/inferred": "error",
  "meetwire/operation-name": "error",
  "meetwire/pagination": "error",
  "meetwire/supported": "error",
  "meetwire/webhook-signature": "error",
  "meetwire/rate-limits": "error",
  "meetwire/oauth": "error",
} as const;

/** Not valid to the letter, but common in providers' own files, and there is no doubt what is meant; and what Redocly does not know to be valid. */
const FORGIVEN = [
  /^The `type` field must be defined when the `nullable` field is used/,
  /^Property `nullable` is not expected here/,
  /^Expected type `Schema` \(object\) but got `boolean`/,
];

/** A document that is wrong throughout is not made clearer by a thousand lines. */
const MOST_PROBLEMS = 20;

/**
 * Reads a spec and checks it: that it is OpenAPI, that its references lead somewhere, and what specs/README.md asks.
 * What is wrong is thrown as one {@link SpecError} with the problems' files and lines.
 */
export async function loadSpec(spec: Spec): Promise<LoadedSpec> {
  const config = await createConfig({ plugins: [{ id: "meetwire", rules: { oas3: rules as never } }], rules: RULES });
  const externalRefResolver = new BaseResolver(config.resolve);
  try {
    const file = readJson(spec.file) ?? (await externalRefResolver.resolveDocument(null, spec.file, true));
    if (file instanceof Error) throw file;
    checkVersion(file);
    refuse(await lintDocument({ document: file, config: config.styleguide, externalRefResolver }));
    // A document in one piece needs no bundling, which takes as long as checking it.
    const split = findReferences(file.parsed).some(({ $ref }) => !$ref.startsWith("#"));
    const document = (split ? (await bundle({ doc: file, config, externalRefResolver })).bundle.parsed : file.parsed) as Document;
    hoistTargets(document);
    return { ...spec, document, warnings: warn(spec, document) };
  } catch (error) {
    throw error instanceof SpecError ? error : new SpecError([describeError(error as Error, spec.file)]);
  }
}

function refuse(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ message, location }) => !FORGIVEN.some((pattern) => pattern.test(message)) && !isExtension(location[0]!.pointer));
  if (errors.length === 0) return;
  const told = errors.slice(0, MOST_PROBLEMS).map(locate);
  throw new SpecError(errors.length > told.length ? [...told, { file: told[0]!.file, message: `and ${errors.length - told.length} more problems` }] : told);
}

/** Redocly knows the extensions of others, and how they should look. They are not ours to judge. */
function isExtension(pointer = ""): boolean {
  return /\/x-(?!client-name|option|source|inferred|pagination|error-in-body|idempotent|webhook-signature|rate-limit|account-credentials|client-authentication|token-refused)/.test(
    pointer,
  );
}

/** One note, not one an operation: a provider's own file says where it comes from in one place. */
function warn({ file }: Spec, document: Document): Problem[] {
  const { unsourced, operations } = countUnsourced(document);
  if (unsourced === 0) return [];
  const message =
    unsourced === operations
      ? "no operation says where it comes from, which `npm run check` will refuse: if this is the provider's own file, write so once under info, for example `x-source: The provider's OpenAPI file, <address>, <date>`"
      : `${unsourced} of ${operations} operations have no x-source, which \`npm run check\` will refuse: write the heading in the provider's document that each comes from`;
  return [{ file, message }];
}
