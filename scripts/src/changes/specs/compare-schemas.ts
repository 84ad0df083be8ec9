import type { Document, Schema } from "../../shared/openapi.ts";
import type { Bump, Change } from "../change.ts";
import { isScalar, keywordsOf, shapeOf } from "./shape.ts";
import type { Alternative, Direction, Scalar, Shape, Struct } from "./shape.ts";

/** A place in the API, as users know it: `` `Meeting.host` `` or ``the parameter `limit` of `meetings.list` ``. */
export interface Place {
  readonly direction: Direction;
  /** The named schema that holds the value; absent in a parameter or an inline body. */
  readonly owner?: string | undefined;
  /** The property path inside the owner, such as `.host.name`. */
  readonly path: string;
  /** The name of the place if it has no owner. */
  readonly label: string;
}

/** Formats for which a request also takes a `Date`. A change of unit changes the meaning of each value. */
const UNITS: Readonly<Record<string, string>> = {
  unixtime: "seconds",
  "unixtime-ms": "milliseconds",
  "date-time": "an ISO 8601 time",
  date: "a date without a time",
};

type Keywords = Shape["keywords"];

/** Advice for keeping a value within a limit. */
const LIMITS: Readonly<Record<string, (limit: string) => string>> = {
  minimum: (limit) => `be at least ${limit}`,
  exclusiveMinimum: (limit) => `be more than ${limit}`,
  minLength: (limit) => `have at least ${limit} characters`,
  minItems: (limit) => `have at least ${limit} items`,
  minProperties: (limit) => `have at least ${limit} properties`,
  maximum: (limit) => `be at most ${limit}`,
  exclusiveMaximum: (limit) => `be less than ${limit}`,
  maxLength: (limit) => `have at most ${limit} characters`,
  maxItems: (limit) => `have at most ${limit} items`,
  maxProperties: (limit) => `have at most ${limit} properties`,
  pattern: (limit) => `match ${limit}`,
  multipleOf: (limit) => `be a multiple of ${limit}`,
  uniqueItems: () => "have no duplicates",
};

/** Limits that get tighter if they grow. */
const LOWER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);

/** Limits whose values cannot be compared: a new one counts as tighter. */
const OTHER_LIMITS = new Set(["pattern", "multipleOf", "uniqueItems"]);

/** Compares schemas as the users of a client see them. One comparison reports each named schema once per direction. */
export class SchemaComparison {
  readonly #before: Document;
  readonly #after: Document;
  readonly #seen = new Set<string>();
  readonly changes: Change[] = [];

  constructor(before: Document, after: Document) {
    this.#before = before;
    this.#after = after;
  }

  compare(before: Schema, after: Schema, place: Place): void {
    const { direction } = place;
    const [left, right] = [shapeOf(this.#before, before, direction), shapeOf(this.#after, after, direction)];
    if (left.name === undefined && right.name === undefined) return this.#shapes(left, right, place);
    const isSame = left.name === right.name;
    // Keywords beside a reference belong to the place, the rest to the referenced schema.
    if (isSame) this.#keywords(siteOf(before), siteOf(after), place);
    const key = [left.name, right.name, direction, ...(isSame ? [] : [place.owner, place.path, place.label])].join(" ");
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (!isSame) return this.#shapes(left, right, place);
    const [old, now] = [this.#before, this.#after].map((document) => document.components?.schemas?.[right.name!] ?? true) as [Schema, Schema];
    this.#shapes(shapeOf(this.#before, old, direction), shapeOf(this.#after, now, direction), { ...place, owner: right.name, path: "" });
  }

  #shapes(left: Shape, right: Shape, place: Place): void {
    this.#keywords(left.keywords, right.keywords, place, left.name === right.name);
    if (left.isAny && right.isAny) return;
    if (left.isAny)
      return this.#say(place, isRequest(place) ? "major" : "minor", `${nowIs(place)} ${describe(right)}`, isRequest(place) && "send nothing else");
    if (right.isAny)
      return this.#say(place, isRequest(place) ? "minor" : "major", "may now be any value", !isRequest(place) && "check its type before you use it");
    if (left.isNullable !== right.isNullable) {
      const isWider = right.isNullable;
      if (isRequest(place))
        this.#say(place, isWider ? "minor" : "major", isWider ? "may now be `null`" : "can no longer be `null`", !isWider && "send a value or leave it out");
      else this.#say(place, isWider ? "major" : "minor", isWider ? "may now be `null`" : "is never `null` any more", isWider && "check for it");
    }
    this.#alternatives(left.alternatives, right.alternatives, place);
  }

  #alternatives(left: readonly Alternative[], right: readonly Alternative[], place: Place): void {
    const pairs = pairUp(left, right);
    const gone = left.filter((each) => !pairs.some(([old]) => old === each));
    const added = right.filter((each) => !pairs.some(([, now]) => now === each));
    if (pairs.length === 0 && gone.length > 0 && added.length > 0) {
      const words = `${nowIs(place)} ${list(added.map(describeOne))} instead of ${list(gone.map(describeOne))}`;
      return this.#say(place, "major", words, isRequest(place) ? "send the new type" : "adapt the code that reads it");
    }
    for (const each of gone) {
      if (isRequest(place)) this.#say(place, "major", `no longer takes ${describeOne(each)}`, "send one of the other forms");
      else this.#say(place, "minor", `is never ${describeOne(each)} any more`);
    }
    for (const each of added) {
      if (isRequest(place)) this.#say(place, "minor", `may now also be ${describeOne(each)}`);
      else this.#say(place, "major", `may now also be ${describeOne(each)}`, "handle that case");
    }
    for (const [old, now] of pairs) this.#pair(old, now, place);
  }

  #pair(old: Alternative, now: Alternative, place: Place): void {
    if (old.type === "object" && now.type === "object") {
      if (now.name === undefined || now.name !== old.name) return this.#structs(old, now, place);
      // A schema may be a branch of its own property.
      const key = `${now.name} ${now.name} ${place.direction}`;
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
      this.#structs(old, now, { ...place, owner: now.name, path: "" });
    } else if (old.type === "array" && now.type === "array") this.compare(old.items, now.items, { ...place, path: `${place.path}[]` });
    else if (isScalar(old) && isScalar(now)) this.#scalars(old, now, place);
  }

  #scalars(old: Scalar, now: Scalar, place: Place): void {
    if (isRequest(place) && old.isInteger !== now.isInteger) {
      if (now.isInteger) this.#say(place, "major", "must now be an integer", "round what you send");
      else this.#say(place, "minor", "may now have a fraction");
    } else if (old.isInteger !== now.isInteger) this.#document(place);
    this.#values(old, now, place);
    this.#format(old.format, now.format, place);
  }

  #format(old: string | undefined, now: string | undefined, place: Place): void {
    if (old === now) return;
    const [was, is] = [UNITS[old ?? ""], UNITS[now ?? ""]];
    if (was && is) return this.#say(place, "major", `is now ${is} instead of ${was}`, isRequest(place) ? "convert what you send" : "convert what you read");
    if (!isRequest(place)) return this.#document(place);
    if (old === "binary") return this.#say(place, "major", "no longer takes a file", "send the text that the provider expects");
    if (now === "binary") return this.#say(place, "major", "takes a file now", "send a `Blob`");
    if (is) return this.#say(place, "minor", "now also takes a `Date`");
    if (was) return this.#say(place, "major", "no longer takes a `Date`", "send the value that the provider expects");
    if (now === undefined) return this.#say(place, "minor", `need not have the format \`${old}\` any more`);
    return this.#say(place, "major", `must now have the format \`${now}\``, "check what you send");
  }

  /** In responses lists of values are open, so a new one breaks no program; a constant is not. In requests they are closed. */
  #values({ values: old }: Scalar, { values: now }: Scalar, place: Place): void {
    if (old === undefined && now === undefined) return;
    if (old === undefined) {
      if (isRequest(place)) return this.#say(place, "major", `takes only ${code(now!)} now`, "send one of them");
      return this.#say(place, "minor", `is now known to be ${code(now!, "or")}`);
    }
    if (now === undefined) return this.#say(place, "minor", isRequest(place) ? "takes any value now" : "may now be any value of its type");
    const [gained, lost] = [now.filter((value) => !old.includes(value)), old.filter((value) => !now.includes(value))];
    if (!isRequest(place) && old.length === 1 && (gained.length > 0 || lost.length > 0)) {
      return this.#say(
        place,
        "major",
        lost.length > 0 ? `is now ${code(now, "or")} instead of ${code(old)}` : `may now also be ${code(gained, "or")}`,
        "handle that value",
      );
    }
    if (isRequest(place) && lost.length > 0)
      this.#say(place, "major", `no longer takes ${code(lost, "or")}`, `send ${now.length > 0 ? code(now, "or") : "another value"}`);
    else if (lost.length > 0) this.#say(place, "minor", `is never ${code(lost, "or")} any more`);
    if (gained.length > 0) this.#say(place, "minor", isRequest(place) ? `also takes ${code(gained)} now` : `may now also be ${code(gained, "or")}`);
  }

  #structs(old: Struct, now: Struct, place: Place): void {
    for (const [name, { schema, isRequired }] of old.properties) {
      const next = now.properties.get(name);
      const at = { ...place, path: `${place.path}.${name}` };
      if (!next) {
        if (schema === true && isRequired) continue;
        if (isRequest(place)) this.#say(at, "major", `is gone${from(place, "from requests")}`, "stop sending it", "");
        else this.#say(at, "major", `is gone${from(place, "from responses")}`, "stop reading it", "");
        continue;
      }
      if (isRequired !== next.isRequired) {
        if (isRequest(place))
          this.#say(at, next.isRequired ? "major" : "minor", next.isRequired ? "is now required" : "is now optional", next.isRequired && "send it");
        else
          this.#say(
            at,
            next.isRequired ? "minor" : "major",
            next.isRequired ? "is now always present" : "may now be missing",
            !next.isRequired && "check for `undefined`",
          );
      }
      this.compare(schema, next.schema, at);
    }
    for (const [name, { schema, isRequired }] of now.properties) {
      if (old.properties.has(name) || (schema === true && isRequired && !isRequest(place))) continue;
      const at = { ...place, path: `${place.path}.${name}` };
      if (!isRequest(place)) this.#say(at, "minor", `is new${from(place, "in responses")}`, false, "");
      else if (isRequired) this.#say(at, "major", `is new and required${from(place, "in requests")}`, "send it", "");
      else this.#say(at, "minor", "can now be sent", false, "");
    }
    this.#others(old, now, place);
  }

  #others(old: Struct, now: Struct, place: Place): void {
    if (old.others !== undefined && now.others !== undefined) return this.compare(old.others, now.others, { ...place, path: `${place.path}.*` });
    if (old.others !== undefined) {
      if (isRequest(place))
        return this.#say(
          place,
          now.isClosed ? "major" : "minor",
          "no longer accepts the described additional properties",
          now.isClosed && "send only the described ones",
        );
      return this.#say(place, "major", "is no longer a map with values of one type", "read its properties by name");
    }
    if (now.others !== undefined) {
      const isNarrower = isRequest(place) && !old.isClosed;
      const words = isNarrower ? "only accepts additional properties of one type" : "may now have additional properties";
      return this.#say(place, isNarrower ? "major" : "minor", words, isNarrower && "check what you send");
    }
    if (!isRequest(place) || old.isClosed === now.isClosed) return;
    if (now.isClosed) this.#say(place, "major", "now accepts only the described properties", "send no others");
    else this.#say(place, "minor", "now accepts additional properties");
  }

  #keywords(old: Keywords, now: Keywords, place: Place, isSameSchema = true): void {
    let documented = false;
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [was, is] = [old[key], now[key]];
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      if (key === "deprecated") {
        if (is === true) this.#say(place, "minor", "is deprecated", "plan to stop using it");
        else if (was === true) this.#say(place, "patch", "is no longer deprecated");
      } else if (isRequest(place) && key === "default") this.#default(was, is, place);
      else if (isRequest(place) && key in LIMITS) this.#limit(key, was, is, place);
      else documented = true;
    }
    // Another schema has other docs, and its differences are reported separately.
    if (documented && isSameSchema) this.#document(place);
  }

  #default(was: unknown, is: unknown, place: Place): void {
    if (is === undefined) this.#say(place, "minor", `no longer has the default ${quote(was)}`, "send it if you rely on that value");
    else if (was === undefined) this.#say(place, "minor", `now has the default ${quote(is)}`);
    else this.#say(place, "minor", `has the default ${quote(is)} instead of ${quote(was)}`, "send it if you rely on the old value");
  }

  #limit(key: string, was: unknown, is: unknown, place: Place): void {
    if (is === undefined || is === false) return this.#say(place, "minor", `no longer has to ${LIMITS[key]!(quote(was))}`);
    const isTighter = was === undefined || OTHER_LIMITS.has(key) || (LOWER.has(key) ? Number(is) > Number(was) : Number(is) < Number(was));
    const words = `must now ${LIMITS[key]!(quote(is))}${was === undefined || was === false ? "" : ` instead of ${quote(was)}`}`;
    this.#say(place, isTighter ? "major" : "minor", words, isTighter && "check what you send");
  }

  #document({ owner, label }: Place): void {
    const text = owner === undefined ? `The docs of ${label} changed` : `The docs of \`${owner}\` changed`;
    this.changes.push({ text, bump: "patch" });
  }

  #say(
    place: Place,
    bump: Bump,
    words: string,
    action: string | false = false,
    suffix = place.owner === undefined ? "" : isRequest(place) ? " in requests" : " in responses",
  ): void {
    this.changes.push({ text: `${subject(place)}${suffix} ${words}${action === false ? "" : `: ${action}`}`, bump });
  }
}

function siteOf(schema: Schema): Keywords {
  return typeof schema === "boolean" ? {} : keywordsOf(schema);
}

/** Pairs alternatives of the same type. Objects are paired by name, then by the constant that distinguishes them, then if one could be a version of the other. */
function pairUp(left: readonly Alternative[], right: readonly Alternative[]): [Alternative, Alternative][] {
  const pairs: [Alternative, Alternative][] = [];
  let [was, is] = [left, right];
  const pair = (matches: (old: Alternative, now: Alternative) => boolean) => {
    for (const old of was) {
      const now = is.find((each) => each.type === old.type && matches(old, each));
      if (!now) continue;
      pairs.push([old, now]);
      [was, is] = [was.filter((each) => each !== old), is.filter((each) => each !== now)];
    }
  };
  pair((old, now) => old.type !== "object" || (now.type === "object" && old.name !== undefined && old.name === now.name));
  pair((old, now) => identity(old) !== undefined && identity(old) === identity(now));
  const isOnly = (all: readonly Alternative[]) => all.filter(({ type }) => type === "object").length === 1;
  const areOnly = isOnly(was) && isOnly(is);
  pair((old, now) => areOnly || (old.type === "object" && now.type === "object" && [...old.properties.keys()].every((name) => now.properties.has(name))));
  return pairs;
}

/** The constant property that distinguishes an object from the other alternatives. */
function identity(alternative: Alternative): string | undefined {
  if (alternative.type !== "object") return undefined;
  for (const [name, { schema }] of alternative.properties) {
    if (typeof schema === "object" && (schema.const !== undefined || schema.enum?.length === 1)) return `${name}=${String(schema.const ?? schema.enum?.[0])}`;
  }
  return undefined;
}

function isRequest({ direction }: Place): boolean {
  return direction === "request";
}

function nowIs(place: Place): string {
  return isRequest(place) ? "now takes" : "is now";
}

/** ` from responses` after the name of a type, which both directions may have. The other places are of one direction. */
function from({ owner }: Place, direction: string): string {
  return owner === undefined ? "" : ` ${direction}`;
}

function subject({ owner, path, label }: Place): string {
  if (owner !== undefined) return `\`${owner}${path}\``;
  return path === "" ? label : `\`${path.replace(/^\./, "")}\` in ${label}`;
}

function describe({ alternatives }: Shape): string {
  return alternatives.length === 0 ? "only `null`" : list(alternatives.map(describeOne));
}

function describeOne(alternative: Alternative): string {
  if (alternative.type === "object") {
    const names = [...alternative.properties.keys()].slice(0, 3).map((name) => `\`${name}\``);
    const tag = identity(alternative);
    if (tag !== undefined) return `an object with \`${tag.replace("=", ": ")}\``;
    return names.length === 0 ? "an object" : `an object with ${list(names, "and")}`;
  }
  if (alternative.type === "array") return "an array";
  if (alternative.values) return code(alternative.values, "or");
  return `\`${alternative.isInteger ? "integer" : alternative.type}\``;
}

function code(values: readonly unknown[], word = "and"): string {
  return list(values.map(quote), word);
}

function list(items: readonly string[], word = "or"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

function quote(given: unknown): string {
  const text = typeof given === "string" ? given : JSON.stringify(given);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
