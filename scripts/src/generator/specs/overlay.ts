/**
 * OpenAPI Overlays (1.0 and 1.1): corrections to a provider's own file, which is never edited. No maintained
 * library follows RFC 9535 and also reports a target without a match, so the actions are applied here.
 */
import { query } from "json-p3";
import { getLineColLocation } from "@redocly/openapi-core";
import type { Document as ParsedFile, Source } from "@redocly/openapi-core";
import { SpecError } from "../../shared/problem.ts";
import type { Problem } from "../../shared/problem.ts";
import { describeError, placeOf } from "./locate.ts";
import { FileResolver, readJson } from "./source-file.ts";

/** One correction: its target, its reason and the change. */
export interface OverlayAction {
  readonly target: string;
  readonly description: string;
  readonly update?: unknown;
  readonly remove?: boolean;
  /** A path whose value is merged into the target, as of 1.1. */
  readonly copy?: string;
}

export interface Overlay {
  readonly actions: readonly OverlayAction[];
  readonly source: Source;
}

/** A correction that was applied, and its position in the file. */
export interface AppliedAction extends Omit<Problem, "message"> {
  readonly target: string;
}

type Container = Record<string | number, unknown>;

const ROOT_KEYS = new Set(["overlay", "info", "extends", "actions"]);
const ACTION_KEYS = new Set(["target", "description", "update", "remove", "copy"]);

/** Reads an overlay and checks it. Every action needs a `description` that says why. */
export async function readOverlay(file: string): Promise<Overlay> {
  const read = readJson(file) ?? (await new FileResolver().read(null, file, true).catch((error: unknown) => error as Error));
  if (read instanceof Error) throw new SpecError([describeError(read, file)]);
  const problems = [...checkOverlay(read.parsed)].map(({ pointer, message }) => ({ ...placeOf(read.source, pointer), message }));
  if (problems.length > 0) throw new SpecError(problems);
  return { actions: (read.parsed as { actions: OverlayAction[] }).actions, source: read.source };
}

/** Problems of an overlay, before it is applied. */
function* checkOverlay(parsed: unknown): Generator<{ pointer: string; message: string }> {
  if (!isObject(parsed)) return yield { pointer: "#/", message: "this is not an OpenAPI Overlay: it does not start with `overlay: 1.0.0`" };
  const { overlay, info, actions } = parsed;
  if (!/^1\.[01]\.\d+$/.test(String(overlay))) yield { pointer: "#/overlay", message: "`overlay` is the version of the overlay format: 1.0.0 or 1.1.0" };
  if (!isObject(info) || typeof info["title"] !== "string" || info["version"] === undefined)
    yield { pointer: "#/info", message: "`info` needs a `title` and a `version`" };
  for (const key of Object.keys(parsed))
    if (!ROOT_KEYS.has(key) && !key.startsWith("x-")) yield { pointer: `#/${key}`, message: `\`${key}\` is not allowed here` };
  if (!Array.isArray(actions) || actions.length === 0) return yield { pointer: "#/actions", message: "`actions` is a list with at least one action" };
  for (const [index, action] of actions.entries()) yield* checkAction(action, `#/actions/${index}`, String(overlay));
}

function* checkAction(action: unknown, pointer: string, version: string): Generator<{ pointer: string; message: string }> {
  if (!isObject(action)) return yield { pointer, message: "an action has a `target`, a `description`, and `update`, `copy` or `remove: true`" };
  const { target, description, update, copy } = action;
  if (typeof target !== "string" || !target.startsWith("$")) yield { pointer, message: "`target` is a JSONPath, such as `$.paths['/users'].get`" };
  if (typeof description !== "string" || description.trim() === "") yield { pointer, message: "the action needs a `description` with its reason" };
  if ([update !== undefined, action["remove"] === true, copy !== undefined].filter(Boolean).length !== 1)
    yield { pointer, message: "the action needs one of `update`, `copy` and `remove: true`" };
  if (copy !== undefined && version.startsWith("1.0."))
    yield { pointer: `${pointer}/copy`, message: "`copy` is new in version 1.1 of the overlay format: write `overlay: 1.1.0`" };
  for (const key of Object.keys(action))
    if (!ACTION_KEYS.has(key) && !key.startsWith("x-")) yield { pointer: `${pointer}/${key}`, message: `\`${key}\` is not allowed in an action` };
}

/** A spec with its overlay applied, and the origin of its parts. */
export interface OverlaidDocument {
  readonly parsed: unknown;
  /** The origin of a part: a pointer into the provider's file, or the action that wrote it. */
  originOf(pointer: string): { pointer: string } | { action: AppliedAction };
}

/** Applies an overlay to a copy of a spec. An action without a match is an error, so a fix that a new version of the file no longer needs is noticed. */
export function applyOverlay(file: ParsedFile, overlay: Overlay): OverlaidDocument {
  const origins = new Origins();
  const holder: Container = { root: origins.copy(file.parsed, "#/") };
  for (const [index, action] of overlay.actions.entries()) {
    const { start } = getLineColLocation({ source: overlay.source, pointer: `#/actions/${index}`, reportOnKey: false });
    const applied: AppliedAction = { file: overlay.source.absoluteRef, line: start.line, column: start.col, target: action.target };
    const refuse = (message: string): never => {
      throw new SpecError([{ file: applied.file, line: applied.line, column: applied.column, message }]);
    };
    const select = (path: string) => {
      try {
        return query(path, holder["root"] as never).nodes;
      } catch (error) {
        return refuse(`${path} is not a JSONPath: ${(error as Error).message}`);
      }
    };
    const locations = select(action.target).map(({ location }) => location);
    if (action.remove && locations.some((location) => location.length === 0)) refuse("the action removes the whole spec: target the part that is wrong");
    if (locations.length === 0)
      refuse(
        `the action has no match: there is no ${action.target} in ${file.source.absoluteRef.split(/[\\/]/).pop()} (any more). Correct the target, or remove the action`,
      );
    const copied = action.copy === undefined ? [] : select(action.copy);
    if (action.copy !== undefined && copied.length !== 1) refuse(`\`copy\` has to match one part of the document, and ${action.copy} matches ${copied.length}`);
    // From the end: removing an item of a list moves those after it.
    for (const location of locations.toReversed()) {
      const [parent, key] = findParent(holder, location);
      if (action.remove) remove(parent, key);
      else parent[key] = merge(parent[key], action.copy === undefined ? action.update : copied[0]!.value, { applied, origins, parent, key });
    }
  }
  return { parsed: holder["root"], originOf: (pointer) => origins.of(holder["root"], pointer) };
}

function findParent(holder: Container, location: readonly (string | number)[]): [Container, string | number] {
  let parent: Container = holder;
  let key: string | number = "root";
  for (const next of location) {
    parent = parent[key] as Container;
    key = next;
  }
  return [parent, key];
}

function remove(parent: Container, key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

interface MergeContext {
  readonly applied: AppliedAction;
  readonly origins: Origins;
  readonly parent: Container;
  readonly key: string | number;
}

/** Merges objects, appends to lists, and replaces any other value. */
function merge(target: unknown, update: unknown, context: MergeContext): unknown {
  const { applied, origins, parent, key } = context;
  if (Array.isArray(target)) {
    target.push(...[update].flat().map((item) => origins.copy(item, applied)));
    return target;
  }
  if (isObject(target) && isObject(update)) {
    for (const [name, value] of Object.entries(update)) {
      // Treats __proto__ like any other name.
      const merged = merge(Object.hasOwn(target, name) ? target[name] : undefined, value, { applied, origins, parent: target, key: name });
      Object.defineProperty(target, name, { value: merged, writable: true, enumerable: true, configurable: true });
    }
    return target;
  }
  origins.write(parent, key, applied);
  return origins.copy(update, applied);
}

/** The origins of the objects and properties of an overlaid spec. */
class Origins {
  readonly #objects = new WeakMap<object, string | AppliedAction>();
  readonly #written = new WeakMap<object, Map<string | number, AppliedAction>>();

  /** A deep copy without shared objects: a YAML anchor is one object in several places. */
  copy(value: unknown, origin: string | AppliedAction): unknown {
    if (typeof value !== "object" || value === null) return value;
    const below = (key: string) => (typeof origin === "string" ? join(origin, key) : origin);
    const copy: unknown = Array.isArray(value)
      ? value.map((item, index) => this.copy(item, below(String(index))))
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.copy(each, below(key))]));
    this.#objects.set(copy as object, origin);
    return copy;
  }

  write(parent: object, key: string | number, applied: AppliedAction): void {
    const written = this.#written.get(parent) ?? new Map<string | number, AppliedAction>();
    this.#written.set(parent, written.set(key, applied));
  }

  of(root: unknown, pointer: string): { pointer: string } | { action: AppliedAction } {
    let node: unknown = root;
    let origin: string | AppliedAction = "#/";
    for (const key of splitPointer(pointer)) {
      if (typeof node !== "object" || node === null) break;
      const written = this.#written.get(node)?.get(key);
      node = Object.hasOwn(node, key) ? (node as Container)[key] : undefined;
      const own = typeof node === "object" && node !== null ? this.#objects.get(node) : undefined;
      origin = written ?? own ?? (typeof origin === "string" ? join(origin, key) : origin);
    }
    return typeof origin === "string" ? { pointer: origin } : { action: origin };
  }
}

function join(pointer: string, key: string): string {
  return `${pointer.replace(/\/$/, "")}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a pointer, `#/paths/~1users/get`. */
export function splitPointer(pointer: string): string[] {
  const keys = pointer.replace(/^#?\/?/, "").split("/");
  return keys.filter((key) => key !== "").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
