import { bundle, createConfig } from "@redocly/openapi-core";
import type { Document as ParsedFile, NormalizedProblem } from "@redocly/openapi-core";
import { decodeName } from "../../shared/openapi.ts";
import type { Document } from "../../shared/openapi.ts";
import { SpecError } from "../../shared/problem.ts";
import type { Problem } from "../../shared/problem.ts";
import { findPagedLists } from "../api/paged-lists.ts";
import type { Spec } from "./find.ts";
import { findReferences, hoistTargets } from "./hoist.ts";
import { lint } from "./lint.ts";
import { mayNeedMask, unmaskNames } from "./masked-names.ts";
import { describeError, locate, placeOf } from "./locate.ts";
import { applyOverlay, readOverlay } from "./overlay.ts";
import type { OverlaidDocument } from "./overlay.ts";
import { repairDocument } from "./repair.ts";
import { rules } from "./rules.ts";
import { countUnsourced } from "./rules/source.ts";
import { FileResolver, readJson } from "./source-file.ts";
import { describeProblem, describeWarning, isNamedMapping, readAt, severityOf, suggestAction } from "./tolerance.ts";
import { checkVersion } from "./version.ts";

/** A spec, read: one document whose references are all internal. */
export interface LoadedSpec extends Spec {
  readonly document: Document;
  /** Warnings: problems that do not keep the spec from being used. */
  readonly warnings: readonly Problem[];
}

export interface LoadOptions {
  /** Whether to check the spec. An old version need not follow today's rules. Default true. */
  readonly check?: boolean;
}

/** Problems that would make the generated code wrong. Style is checked by `npm run check`. */
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
  "meetwire/enum-names": "error",
} as const;

/** The most problems to print for one spec. More lines would not help. */
const MOST_PROBLEMS = 20;

/**
 * Reads a spec, applies its overlay, and checks the result: it must be OpenAPI, its references must resolve, and it
 * must follow specs/README.md.
 *
 * @throws {SpecError} with the file and line of each problem that would make the generated code wrong
 */
export async function loadSpec(spec: Spec, { check = true }: LoadOptions = {}): Promise<LoadedSpec> {
  const config = await createConfig({ plugins: [{ id: "meetwire", rules: { oas3: rules as never } }], rules: RULES });
  const externalRefResolver = new FileResolver(config.resolve);
  const file = readJson(spec.file) ?? (await externalRefResolver.read(null, spec.file, true).catch((error: unknown) => error as Error));
  if (file instanceof Error) throw new SpecError([describeError(file, spec.file)]);
  try {
    checkVersion(file);
    const references = findReferences(file.parsed);
    refuseAnchors(file, references);
    if (file.source.body.includes("mapping")) quoteMappings(file.parsed);
    for (const node of references) node.$ref = encodeStrayPercent(node.$ref);
    // A spec in one file needs no bundling, which takes as long as checking it.
    const split = references.some(({ $ref }) => !$ref.startsWith("#"));
    const join = async (doc: ParsedFile): Promise<unknown> => {
      if (!split) return doc.parsed;
      const { parsed } = (await bundle({ doc: externalRefResolver.mask(doc), config, externalRefResolver })).bundle;
      return externalRefResolver.hasMasked ? unmaskNames(parsed) : parsed;
    };
    if (spec.overlay === undefined) {
      const warnings = check ? judge(spec, await lint(file, config, externalRefResolver), locate, file.parsed) : [];
      return finish(spec, (await join(file)) as Document, warnings);
    }
    const overlay = await readOverlay(spec.overlay);
    const overlaid = applyOverlay({ ...file, parsed: await join(file) }, overlay);
    const joined = { ...file, parsed: overlaid.parsed };
    const resolver = new FileResolver(config.resolve);
    // Other files and the overlay may bring names that the file does not have.
    resolver.mask(joined, externalRefResolver.hasMasked || mayNeedMask(file.source.body + overlay.source.body));
    const problems = check ? await lint(joined, config, resolver) : [];
    const warnings = judge(spec, problems, (problem) => locateOrigin(problem, overlaid), overlaid.parsed);
    return finish(spec, overlaid.parsed as Document, warnings);
  } catch (error) {
    if (error instanceof SpecError) throw error;
    const loop = /circular pointer/.test((error as Error).message) ? describeLoop(file) : undefined;
    throw new SpecError([loop ?? (error instanceof RangeError ? describeDepth(file) : describeError(error as Error, spec.file))]);
  }
}

/** A percent sign that does not begin an encoded character: `#/components/schemas/50% off`. Readers of references cannot decode it. */
function encodeStrayPercent(reference: string): string {
  return URL.canParse(reference) || !reference.includes("%") ? reference : reference.replaceAll(/%(?![\da-f]{2})/gi, "%25");
}

/** Deeper than any spec that can be read, and less deep than the ones that cannot. */
const TOO_DEEP = 400;

/** The place at which a spec is nested too deep to be read. */
function describeDepth(file: ParsedFile): Problem {
  const open: { node: unknown; keys: string[] }[] = [{ node: file.parsed, keys: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;
    if (typeof node !== "object" || node === null) continue;
    if (keys.length > TOO_DEEP)
      return {
        ...placeOf(file.source, `#/${keys.slice(0, 4).map(escapePointer).join("/")}`),
        message: `this is nested more than ${TOO_DEEP} levels deep: give a part of it a name under components/schemas, and refer to it by $ref`,
      };
    for (const [key, value] of Object.entries(node)) open.push({ node: value, keys: [...keys, key] });
  }
  return { file: file.source.absoluteRef, message: "it is too large to be read: something in it refers to itself without end" };
}

/** The place of a part that only refers to itself, directly or through others. */
function describeLoop(file: ParsedFile): Problem | undefined {
  for (const { start, reference } of locateReferences(file.parsed)) {
    const passed: string[] = [];
    let next: string | undefined = reference;
    while (next?.startsWith("#/") && !passed.includes(next) && next !== start) {
      passed.push(next);
      next = (readAt(file.parsed, next.slice(2).split("/").map(decodeName)) as { $ref?: string } | undefined)?.$ref;
    }
    if (next === start)
      return { ...placeOf(file.source, start), message: `${[start, ...passed, start].join(" refers to ")}: one of them has to be a definition` };
  }
  return undefined;
}

/** Every reference in a file, with the pointer of the part that holds it. */
function* locateReferences(parsed: unknown): Generator<{ start: string; reference: string }> {
  const seen = new Set<unknown>();
  const open: { node: unknown; start: string }[] = [{ node: parsed, start: "#" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, start } = next;
    // In YAML, a part can contain itself.
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const { $ref: reference } = node as { $ref?: unknown };
    if (typeof reference === "string") yield { start, reference };
    for (const [key, value] of Object.entries(node).toReversed()) open.push({ node: value, start: `${start}/${escapePointer(key)}` });
  }
}

/** Rejects references that are not paths: `#`, and `#name`, which refers to an `$anchor`. */
function refuseAnchors({ parsed, source }: ParsedFile, references: readonly { $ref: string }[]): void {
  const isAnchor = (reference: string) => /^#?$|^#[^/]|^#\/$/.test(reference);
  if (!references.some(({ $ref }) => isAnchor($ref))) return;
  const problems = [...locateReferences(parsed)]
    .filter(({ start, reference }) => isAnchor(reference) && !/\/(example|examples|default|enum|const)(\/|$)/.test(start))
    .map(({ start, reference }) => ({
      ...placeOf(source, `${start}/$ref`),
      message: `${JSON.stringify(reference)} is not a path to a part of the spec: refer to it by a path such as #/components/schemas/Name`,
    }));
  if (problems.length > 0) throw new SpecError(problems.slice(0, MOST_PROBLEMS));
}

/** Redocly expects each value of a mapping to be a string, but YAML may have read a number. */
function quoteMappings(parsed: unknown): void {
  const seen = new Set<unknown>();
  const open = [parsed];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    const mapping = ((next as { discriminator?: unknown }).discriminator as { mapping?: unknown } | undefined)?.mapping as Record<string, unknown> | undefined;
    for (const [value, target] of Object.entries(Object(mapping) as object)) if (/^(number|boolean)$/.test(typeof target)) mapping![value] = String(target);
    for (const value of Object.values(next)) if (typeof value === "object") open.push(value);
  }
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function finish(spec: Spec, document: Document, warnings: readonly Problem[]): LoadedSpec {
  repairDocument(document);
  hoistTargets(document);
  return { ...spec, document, warnings: [...warnings, ...warnUnsourced(spec, document), ...warnUnpaged(spec, document)] };
}

/** Throws problems that would make the output wrong, and returns the harmless ones. */
function judge(spec: Spec, problems: readonly NormalizedProblem[], place: (problem: NormalizedProblem) => Problem, parsed: unknown): Problem[] {
  const by = Map.groupBy(problems, (problem) => (isNamedMapping(problem, parsed) ? "none" : severityOf(problem)));
  const errors = by.get("error") ?? [];
  if (errors.length > 0) {
    const described = errors.slice(0, MOST_PROBLEMS).map((problem) => ({
      ...place({ ...problem, message: describeProblem(spec, problem, parsed) }),
      fix: suggestAction(spec, problem, parsed),
    }));
    const more = errors.length - described.length;
    throw new SpecError(more > 0 ? [...described, { file: described[0]!.file, message: `and ${more} more problems` }] : described);
  }
  return (by.get("warning") ?? []).map((problem) => ({ ...place(problem), message: describeWarning(problem) }));
}

/** The place of a problem in the provider's file, or in the action of the overlay that brought it. */
function locateOrigin(problem: NormalizedProblem, overlaid: OverlaidDocument): Problem {
  const { source, pointer, reportOnKey } = problem.location[0]!;
  const origin = overlaid.originOf(pointer ?? "#/");
  if ("action" in origin) {
    const { file, line, column } = origin.action;
    return { file, line, column, message: `${problem.message} (written by this action)` };
  }
  return { ...placeOf(source, origin.pointer, reportOnKey), message: problem.message };
}

/** One note instead of one for each operation: a provider's own file names its source once. */
function warnUnsourced({ file }: Spec, document: Document): Problem[] {
  const { unsourced, operations } = countUnsourced(document);
  if (unsourced === 0) return [];
  const message =
    unsourced === operations
      ? "no operation has an x-source, which `npm run check` rejects: if this is the provider's own file, name the source once under info, for example `x-source: The provider's OpenAPI file, <address>, <date>`"
      : `${unsourced} of ${operations} operations have no x-source, which \`npm run check\` rejects: name the heading in the provider's documentation for each`;
  return [{ file, message }];
}

/** The most lists to name. */
const MOST_LISTS = 10;

/** One note for all lists that look paged and do not say how they continue. */
function warnUnpaged({ file }: Spec, document: Document): Problem[] {
  const lists = findPagedLists(document).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  if (lists.length === 0) return [];
  const more = lists.length > MOST_LISTS ? `, and ${lists.length - MOST_LISTS} more` : "";
  const message = `${lists.length === 1 ? "1 list looks" : `${lists.length} lists look`} paged, but without x-pagination a loop only reads the first page: ${lists.slice(0, MOST_LISTS).join(", ")}${more}`;
  return [{ file, message }];
}
