import type { Document, OperationObject } from "../../shared/openapi.ts";
import { listsItems } from "./list-responses.ts";
import { camelCase, NameRegistry, pascalCase } from "./names.ts";
import { readRoute } from "./route-words.ts";
import type { Route, RoutePart } from "./route-words.ts";
import { READING_VERBS, USUAL_VERBS, usualVerb, verbKind } from "./verbs.ts";
import { isPlural, sameWords, singular, splitWords } from "./words.ts";

/** An operation that needs a name. */
export interface UnnamedOperation {
  readonly path: string;
  readonly method: string;
  readonly object: OperationObject;
}

/** Names that every object has, and `then`, which would make it a promise. */
const UNUSABLE = new Set(["then", ...Object.getOwnPropertyNames(Object.prototype)]);

const NAMED = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*\/[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Names the operations of a spec, such as `droplets.actions/list`. An operationId of this form is used as the name.
 * Otherwise the name comes from the operation's path, method, tag and operationId, so a new operation
 * does not rename another one unless their names clash.
 */
export function nameOperations(document: Document, operations: readonly UnnamedOperation[]): string[] {
  const ids = operations.map(({ object }) => object.operationId);
  const names = ids.map((id, index) => (isUsable(id) && ids.indexOf(id) === index ? id : undefined));
  const taken = new NameRegistry(names.filter((name) => name !== undefined));
  const drafts = operations.flatMap((operation, index) => {
    if (names[index] !== undefined) return [];
    // The first operation has the name that this one repeats.
    const { operationId, ...object } = operation.object;
    return [draftName(document, isUsable(operationId) ? { ...operation, object } : operation, index)];
  });
  for (const group of sortGroups(drafts)) nameGroup(group, taken, (index, name) => (names[index] = name));
  return avoidResources(names as string[], drafts);
}

function isUsable(id: string | undefined): id is string {
  return id !== undefined && NAMED.test(id) && !id.split(/[./]/).some((name) => UNUSABLE.has(name));
}

/** The naming hints of an operation. */
interface Draft {
  readonly index: number;
  readonly method: string;
  readonly route: Route;
  /** The resources on the path, from the outermost: `["droplets", "actions"]`. */
  readonly nouns: readonly string[];
  /** How many of them are left out unless another operation needs the name: those before the resource that the tag names. */
  readonly scope: number;
  readonly verb: string;
  /** Whether the path ends with a parameter: the operation is about one item. */
  readonly onItem: boolean;
  /** The words of the operationId that neither the resources nor the verb say. */
  readonly rest: readonly string[];
  /** The verb that the summary starts with: `restore`, of "Restore file". Empty if that is not a separate verb. */
  readonly summaryVerb: string;
}

function draftName(document: Document, { path, method, object }: UnnamedOperation, index: number): Draft {
  const [, group, named] = /^([^/]+)\/(.+)$/.exec(object.operationId ?? "") ?? [];
  const given = group ?? object.tags?.[0] ?? "";
  const route = readRoute(path);
  const idWords = idWordsOf(named ?? object.operationId);
  const procedure = tagWords(given).length === 0 ? findProcedure(route.parts) : undefined;
  const tag = procedure?.words.slice(1) ?? tagWords(given);
  const action = procedure ?? findAction(route.parts, method, idWords, tag);
  const statics = route.parts.filter((part) => !part.isParameter && part !== action);
  const parts = tag.length === 0 || statics.some(({ words }) => isMeaningful(words.join(""))) ? statics : [];
  const nouns = parts.length > 0 ? parts.map(({ text }) => usableName(text)) : [usableName(procedure ? tag.join(" ") : tag.length > 0 ? given : "root")];
  const resource = new Set(parts.length > 0 ? parts.flatMap((part) => part.words.map(singular)) : tag.map(singular));
  const onItem = route.parts.at(-1)?.isParameter ?? false;
  const last = parts.at(-1);
  const choice = {
    method,
    onItem,
    last,
    given: findVerb(idWords, resource),
    isList: listsItems(document, object, last?.text),
    isPart: parts.length > 1,
    idWords: parts.length === 0 ? idWords : [],
  };
  const said = action ? nameAction(action, resource) : chooseVerb(choice);
  const chosen = procedure && said === "get" && (choice.isList ?? isPlural(tag.at(-1)!)) ? "list" : said;
  // `deletePresets`, even without `deletePreset`: otherwise it would have that one's name until there is one.
  const saysMany = idWords.some((word) => /^(all|many)$/.test(word)) || (isPlural(idWords.at(-1) ?? "") && sameWords(idWords.slice(1), last?.words ?? []));
  const isMany = !onItem && /^(delete|patch)$/.test(method) && /^(delete|update)$/.test(chosen) && saysMany;
  const verb = isMany ? `${chosen}Many` : chosen;
  const rest = trimWords(
    idWords.filter((word) => !resource.has(singular(word)) && !splitWords(verb).includes(usualVerb(word)) && word !== "get" && word !== method),
  );
  const [summaryWord = ""] = splitWords(object.summary ?? "");
  const summaryVerb = verbKind(summaryWord) === "verb" && !USUAL_VERBS.has(usualVerb(summaryWord)) ? summaryWord : "";
  return { index, method, route, nouns, scope: countScope(route.parts, parts, tag), verb, onItem, rest, summaryVerb };
}

/** A single letter names no resource, but a single ideograph does. */
function isMeaningful(word: string): boolean {
  return word.length > 1 || /[^\p{ASCII}]/u.test(word);
}

/** `Api20100401Message` is about messages, `Schedules_v3` about schedules. */
function tagWords(tag: string): string[] {
  const words = splitWords(tag);
  const version = words.findLastIndex((word, index) => /^\d{6,8}$/.test(word) || (/^\d+$/.test(word) && words[index - 1] === "v"));
  const after = words.slice(version + 1);
  return after.length > 0 ? after : words.slice(0, version).filter((word) => word !== "v");
}

/** The words of an operationId; `Createameeting` has two. */
function idWordsOf(id = ""): string[] {
  const words = splitWords(id).filter((word) => !/^(a|an|the|v|\d+)$/.test(word));
  const [, verb, rest] = /^(list|get|create|update|delete)(\p{L}{4,})$/u.exec(words.length === 1 ? words[0]! : "") ?? [];
  return verb === undefined ? words : [verb, rest!];
}

/** Words without those at either end that only join others. */
function trimWords(words: readonly string[]): readonly string[] {
  const joins = /^(for|by|of|to|from|in|on|with|and|or|id|ids|via|using)$/;
  const start = words.findIndex((word) => !joins.test(word));
  const end = words.findLastIndex((word) => !joins.test(word));
  return start === -1 ? [] : words.slice(start, end + 1);
}

/** The only name on a path, if it says what to do with which resource: `/rpc/getUser`. Other verbs are nouns as often: `/check-runs`. */
function findProcedure(parts: readonly RoutePart[]): RoutePart | undefined {
  const [part, ...others] = parts.filter(({ isParameter }) => !isParameter);
  if (!part || others.length > 0 || part !== parts[0] || part.words.length === 1) return undefined;
  return /^(get|fetch|list|create|add|update|delete|remove)$/.test(part.words[0]!) ? part : undefined;
}

/** The verb of a path: its last segment that is not a parameter, if that is a verb. */
function findAction(parts: readonly RoutePart[], method: string, idWords: readonly string[], tag: readonly string[]): RoutePart | undefined {
  const index = parts.findLastIndex(({ isParameter }) => !isParameter);
  const part = parts[index];
  if (!part) return undefined;
  const before = parts.slice(0, index).filter(({ isParameter }) => !isParameter);
  const [first, second, ...others] = part.words as [string, ...string[]];
  // A method that repeats its resource is not better than one that is named by the HTTP method.
  const resource = before.length > 0 ? before.flatMap(({ words }) => words) : tag;
  if (resource.length === 0 || resource.some((word) => singular(word) === singular(first))) return undefined;
  const atEnd = index === parts.length - 1;
  if (isProcedure(parts, method, idWords) || (atEnd && isNamedAfter(part, method, idWords))) return part;
  const kind = method === "get" && ["create", "update", "delete"].includes(usualVerb(first)) ? "noun" : verbKind(first);
  if (kind === "noun" || (!atEnd && (second !== undefined || kind !== "verb") && !sameWords(idWords, part.words))) return undefined;
  // `createUploadSession` creates an upload session, even if the path ends with other words.
  const said = idWords.findIndex((word) => verbKind(word) === "verb");
  const idSaysNoun =
    said === 0 && idWords[0] !== first && !/^(put|post|patch)$/.test(idWords[0]!) && idWords.slice(1).some((word) => singular(word) === singular(first));
  if (idSaysNoun && !isBulk(first) && !isBulk(idWords[0]!)) return undefined;
  if (second === undefined) {
    if (kind === "verb" || sameWords(idWords, part.words)) return part;
    if (kind === "mostly verb") return before.length > 0 && method !== "delete" ? part : undefined;
    return method === "post" && parts[index - 1]?.isParameter ? part : undefined;
  }
  if (kind === "mostly noun") return undefined;
  // `check_runs` are runs of checks, and `add_members` adds members.
  const plural = isPlural(others.at(-1) ?? second);
  if (method === "get") return READING_VERBS.has(first) && (!plural || kind === "verb") && first !== "check" ? part : undefined;
  return !plural || idWords[0] === first ? part : undefined;
}

/** Whether a path names a procedure and not a resource: `POST /core/stats` with the operationId `coreStats`. */
function isProcedure(parts: readonly RoutePart[], method: string, idWords: readonly string[]): boolean {
  if (method !== "post" || parts.length < 2 || parts.some(({ isParameter }) => isParameter)) return false;
  const words = parts.flatMap((part) => part.words);
  return idWords.length > parts.at(-1)!.words.length && sameWords(words.slice(-idWords.length), idWords);
}

/** Whether the operationId starts with the last part of the path, as a verb would: `POST /calls/{id}/hangup` with `hangup-call`. */
function isNamedAfter({ words }: RoutePart, method: string, idWords: readonly string[]): boolean {
  const [first, ...others] = idWords;
  if (method === "post" && words.length > 1) return sameWords(words, idWords) && !isPlural(words.at(-1)!);
  return method !== "get" && words.length === 1 && first === words[0] && !isPlural(first!) && verbKind(others.at(-1) ?? "") !== "verb";
}

function isBulk(word: string): boolean {
  return word === "bulk" || word === "batch";
}

/** `cancel`, `rotateKey`, and `deleteMany` for `bulk-delete`; words of the resource's name are dropped. */
function nameAction({ words }: RoutePart, resource: ReadonlySet<string>): string {
  const [first, ...others] = words as [string, ...string[]];
  if (isBulk(first) && others.length === 1 && verbKind(others[0]!) === "verb") return `${usualVerb(others[0]!)}Many`;
  const said = others.filter((word) => !resource.has(singular(word)));
  return usableName(said.length === 0 ? usualVerb(first) : [first, ...(said.length === others.length ? said : trimWords(said))].join(" "));
}

/** The verb of an operationId: its first word, or its last. */
function findVerb(words: readonly string[], resource: ReadonlySet<string>): string | undefined {
  const [first, second, third] = words;
  if (first === undefined) return undefined;
  if ((first === "create" && second === "or" && third === "update") || (first === "update" && second === "or" && third === "create")) return "upsert";
  if (isBulk(first) && second !== undefined && verbKind(second) === "verb") return `${usualVerb(second)}Many`;
  const isVerb = (word: string) => verbKind(word) === "verb" && !resource.has(singular(word)) && !/^(find|put|post|patch|bulk|batch)$/.test(word);
  if (isVerb(first) || (verbKind(first) === "mostly verb" && !resource.has(first))) return usualVerb(first);
  const last = words.at(-1)!;
  // A prefix that only repeats the method says that no word is a verb: `PostCustomersCustomer`.
  return isVerb(last) && !/^(put|post|patch)$/.test(first) ? usualVerb(last) : undefined;
}

/** The information for choosing a verb. */
interface Choice {
  readonly method: string;
  readonly onItem: boolean;
  /** The innermost resource on the path. */
  readonly last: RoutePart | undefined;
  /** The verb that the operationId has. */
  readonly given: string | undefined;
  /** Whether the resource belongs to another one. */
  readonly isPart: boolean;
  /** Whether the response is a list, as far as its schema says. */
  readonly isList: boolean | undefined;
  /** The words of the operationId, as a last resort. */
  readonly idWords: readonly string[];
}

function chooseVerb({ method, onItem, last, given, isPart, isList, idWords }: Choice): string {
  // A member is removed from a team, but a team is deleted.
  if (given === "remove" && method === "delete" && !isPart) return "delete";
  if (given === undefined && idWords.length === 1) return usableName(idWords[0]!);
  if (given !== undefined && !USUAL_VERBS.has(given)) return given;
  if (method === "get") {
    if (onItem) return given === "list" && isList === true ? "list" : "get";
    return given === "list" || (isList ?? isPlural(last?.words.at(-1) ?? "")) ? "list" : "get";
  }
  if (given !== undefined && USUAL_VERBS.has(given)) return given;
  return defaultVerb(method, onItem);
}

function defaultVerb(method: string, onItem: boolean): string {
  if (method === "post") return onItem ? "update" : "create";
  return { put: "update", patch: "update", delete: "delete", head: "check" }[method] ?? method;
}

/** How many resources stand before the one that the tag names, each with its parameter: `users/{userId}` before `meetings`. */
function countScope(parts: readonly RoutePart[], nouns: readonly RoutePart[], tag: readonly string[]): number {
  if (tag.length === 0) return 0;
  const named = nouns.findLastIndex((_, start) => {
    let words: readonly string[] = [];
    return nouns.slice(start).some((noun) => sameWords((words = [...words, ...noun.words]), tag));
  });
  const before = nouns.slice(0, Math.max(named, 0));
  return before.every((noun) => parts[parts.indexOf(noun) + 1]?.isParameter) ? before.length : 0;
}

function usableName(text: string): string {
  const name = camelCase(text) || "root";
  return UNUSABLE.has(name) ? `${name}_` : name;
}

/** Operations on the same resource are named together: for example all of `/users/{id}/meetings` with the tag Meetings. */
function sortGroups(drafts: readonly Draft[]): Draft[][] {
  const groups = Map.groupBy(drafts, ({ nouns, scope, route }) => [scope, ...route.dropped, ...nouns].join("/"));
  return [...groups.values()].toSorted(([left], [right]) => left!.scope - right!.scope || left!.index - right!.index);
}

/** Gives a group the shortest resource under which all its operations have free names. */
function nameGroup(group: readonly Draft[], taken: NameRegistry, give: (index: number, name: string) => void): void {
  const { nouns, scope, route } = group[0]!;
  const verbs = tellApart(group);
  const versioned = [...route.dropped.filter((text) => /\d/.test(text)).map(usableName), ...nouns];
  const candidates = [...Array.from({ length: scope + 1 }, (_, index) => nouns.slice(scope - index)), versioned];
  const isMethod = (resource: readonly string[]) => resource.some((name, depth) => depth > 0 && taken.has(`${resource.slice(0, depth).join(".")}/${name}`));
  const free = candidates.find((resource) => !isMethod(resource) && verbs.every((verb) => !taken.has(`${resource.join(".")}/${verb}`)));
  const resource = free ?? candidates.at(-1)!;
  const distinct = free ? verbs : tellApart(group, (verb) => taken.has(`${resource.join(".")}/${verb}`));
  for (const [position, { index }] of group.entries()) {
    const verb = distinct[position]!;
    // The resource has the name of a method that the spec gives: `gists/star` and `/gists/{id}/star`.
    const name = isMethod(resource) ? `${resource.slice(0, -1).join(".")}/${verb}${pascalCase(resource.at(-1)!)}` : `${resource.join(".")}/${verb}`;
    give(index, taken.claim(name));
  }
}

/** The verbs of a group, each once: the second `update` becomes `replace`, the second `get` becomes `getByName`. */
function tellApart(group: readonly Draft[], isTaken: (verb: string) => boolean = () => false): string[] {
  const collections = new Set(group.filter((draft) => draft.onItem && identityRank(draft) > 0 && group.some((other) => other.onItem && isUnder(other, draft))));
  const order = group.toSorted((left, right) => rank(left, collections) - rank(right, collections) || left.index - right.index);
  const found = new Map<string, Draft>();
  for (const draft of order) {
    const other = found.get(draft.verb);
    const isFree = (verb: string) => !found.has(verb) && !isTaken(verb);
    const name = isFree(draft.verb) ? draft.verb : otherNames(draft, other, collections).find(isFree);
    found.set(name ?? firstNumbered(draft.verb, isFree), draft);
  }
  const verbs = new Map([...found].map(([verb, draft]) => [draft, verb]));
  return group.map((draft) => verbs.get(draft)!);
}

function firstNumbered(verb: string, isFree: (verb: string) => boolean): string {
  let number = 2;
  while (!isFree(`${verb}${number}`)) number++;
  return `${verb}${number}`;
}

/** Whether a path is another one and a parameter: `/items/{collection}/{id}` under `/items/{collection}`. */
function isUnder({ route: { parts } }: Draft, { route: { parts: above } }: Draft): boolean {
  return parts.length === above.length + 1 && above.every((part, index) => part.text === parts[index]!.text);
}

/** Decides which of two operations keeps the plain verb: PATCH for update, PUT becomes replace, and a list or creation within one parent wins. */
function rank(draft: Draft, collections: ReadonlySet<Draft>): number {
  const { method, verb, onItem, route } = draft;
  const parameters = route.parts.filter(({ isParameter }) => isParameter).length;
  const usual = (verb === "list" || verb === "create") !== (onItem && !collections.has(draft));
  const place = (usual ? 0 : 1000) + (route.parts.length === 0 ? 500 : 0) + (verb === "list" || verb === "create" ? -10 : 10) * parameters;
  return place + (onItem ? identityRank(draft) : 0) + (METHOD_RANKS[method] ?? 0) + (route.extension === undefined ? 0 : 1);
}

const METHOD_RANKS: Readonly<Record<string, number>> = { put: 1, post: 2 };

const IDENTITIES = /^(id|ids|sid|uuid|guid|gid|key|number)$/;

/** How far the last parameter of a path is from an id. */
function identityRank({ route: { parts } }: Draft): number {
  const word = splitWords(parts.at(-1)?.text ?? "").at(-1) ?? "";
  return !IDENTITIES.test(word) ? 4 : word === "key" || word === "number" ? 3 : 0;
}

/** Meaningful names for an operation whose plain verb another one has, the best one first. */
function otherNames(draft: Draft, other: Draft | undefined, collections: ReadonlySet<Draft>): string[] {
  const { verb, method, onItem, route, rest, summaryVerb } = draft;
  const isCollection = !onItem || collections.has(draft);
  const isPlain = USUAL_VERBS.has(verb);
  const capital = (words: readonly string[]) => pascalCase(words.join(" "));
  const parameter = findParameter(draft, other);
  return [
    isCollection && verb === "get" && other?.onItem ? "list" : "",
    method === "put" && verb === "update" && other?.method === "patch" ? "replace" : "",
    isCollection && other?.onItem && verb !== "get" && !verb.endsWith("Many") ? `${verb}Many` : "",
    verb === "list" && other && isPartOf(draft, other) ? "listAll" : "",
    verb === "create" && other && isPartOf(draft, other) ? "createNew" : "",
    parameter ? `${verb}${parameter}` : "",
    rest.length > 0 ? `${verb}${capital(rest)}` : "",
    summaryVerb,
    route.extension !== undefined && route.extension !== other?.route.extension ? `${verb}${capital([route.extension])}` : "",
    method === other?.method && isPlain ? "" : `${verb}By${capital([method])}`,
    route.parts.length === 0 ? `${verb}Root` : "",
  ].filter((name) => name !== "");
}

/** Whether another path has all parts of this one and more: a list for all parents beside a list for one parent. */
function isPartOf({ route: { parts } }: Draft, { route: { parts: others } }: Draft): boolean {
  return parts.length < others.length && parts.every(({ text }) => others.some((part) => part.text === text));
}

/** The parameter of a path that another path does not have: `ByEmail` for the last one, `ForIssue` for an earlier resource's. */
function findParameter({ route: { parts }, nouns }: Draft, other: Draft | undefined): string | undefined {
  const known = new Set(other?.route.parts.map(({ text }) => text));
  const resource = new Set(nouns.flatMap((noun) => splitWords(noun).map(singular)));
  const ownWords = ({ text }: RoutePart) => splitWords(text).filter((word) => !resource.has(singular(word)) && !IDENTITIES.test(word));
  const differing = parts.filter(({ isParameter, text }) => isParameter && !known.has(text));
  const part = differing.findLast((each) => ownWords(each).length > 0) ?? differing.at(-1);
  if (!part) return undefined;
  const index = parts.indexOf(part);
  const own = ownWords(part);
  const words = splitWords(part.text);
  const said = words.filter((word) => !resource.has(singular(word)));
  if (index === parts.length - 1) return `By${pascalCase((said.length > 0 ? said : words).join(" "))}`;
  const before = parts[index - 1];
  const owner = own.length > 0 || !before || before.isParameter ? (own.length > 0 ? own : words) : before.words.map(singular);
  return `For${pascalCase(owner.join(" "))}`;
}

/** A method cannot have the name of a resource beside it: it moves into that resource. */
function avoidResources(names: readonly string[], drafts: readonly Draft[]): string[] {
  const resources = new Set(names.flatMap(prefixesOf));
  const isResource = (name: string) => resources.has(name.replace("/", "."));
  const taken = new NameRegistry(names.filter((name) => !isResource(name)));
  const moved = new Map(
    drafts
      .filter(({ index }) => isResource(names[index]!))
      .map(({ index, method }) => {
        const verb = method === "get" ? "get" : defaultVerb(method, false);
        return [index, taken.claim(`${names[index]!.replace("/", ".")}/${verb}`)];
      }),
  );
  // The remaining clashes come from names that the spec uses twice.
  return names.map((name, index) => moved.get(index) ?? (isResource(name) ? taken.claim(`${name}_`) : name));
}

/** `reports` and `reports.agent`, of `reports.agent/list`. */
function prefixesOf(id: string): string[] {
  const names = id.split("/")[0]!.split(".");
  return names.map((_, depth) => names.slice(0, depth + 1).join("."));
}
