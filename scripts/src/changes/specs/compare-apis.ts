import type { Api, ApiCredential, ApiOperation, ApiParameter, ApiResponse } from "../../generator/api/api.ts";
import { enumNames } from "../../generator/emit/enums.ts";
import { planTypes } from "../../generator/plan/plan.ts";
import { resolve } from "../../shared/openapi.ts";
import type { Document, Schema, SecurityRequirement } from "../../shared/openapi.ts";
import type { Bump, Change } from "../change.ts";
import { SchemaComparison } from "./compare-schemas.ts";
import { shapeOf } from "./shape.ts";

/** Lists the differences between two versions of an API that affect the users of its client. */
export function compareApis(before: Api, after: Api): Change[] {
  return new ApiComparison(before, after).run();
}

class ApiComparison {
  readonly #before: Api;
  readonly #after: Api;
  readonly #schemas: SchemaComparison;
  readonly #changes: Change[] = [];

  constructor(before: Api, after: Api) {
    this.#before = before;
    this.#after = after;
    this.#schemas = new SchemaComparison(before.document, after.document);
  }

  run(): Change[] {
    this.#client();
    this.#operations();
    this.#webhooks();
    this.#exports();
    return unique([...this.#changes, ...this.#schemas.changes]);
  }

  #say(bump: Bump, text: string): void {
    this.#changes.push({ text, bump });
  }

  #client(): void {
    const [old, now] = [this.#before, this.#after];
    if (old.clientName !== now.clientName)
      this.#say(
        "major",
        `\`create${old.clientName}\` is now called \`create${now.clientName}\`: rename it, and the types that start with \`${old.clientName}\``,
      );
    if (old.baseUrl !== now.baseUrl)
      this.#say(
        "major",
        `Requests go to \`${now.baseUrl || "the address in the option baseUrl"}\` instead of \`${old.baseUrl || "the address in the option baseUrl"}\`: set the option \`baseUrl\` if you need the old address`,
      );
    this.#servers();
    if (old.errorInBody !== now.errorInBody) this.#say("minor", "Errors in the body of a successful response are recognized differently");
    for (const credential of old.credentials) {
      const next = now.credentials.find(({ option }) => option === credential.option);
      if (!next)
        this.#say(
          "major",
          `The option \`${credential.option}\` is gone: ${now.credentials.length > 0 ? `use ${list(now.credentials.map(({ option }) => `\`${option}\``))}` : "leave it out"}`,
        );
      else if (next.in !== credential.in || next.name !== credential.name || next.prefix !== credential.prefix)
        this.#say(
          "major",
          `The option \`${credential.option}\` is now sent in the ${placeOf(next)} instead of the ${placeOf(credential)}: make sure that it holds the credential the provider expects there`,
        );
      else if (this.#tokens(credential, next)) continue;
      else if (!credential.required && next.required)
        this.#say("major", `The option \`${next.option}\` is now required: pass it to \`create${now.clientName}\``);
      else if (credential.required && !next.required) this.#say("minor", `The option \`${next.option}\` is now optional`);
    }
    for (const { option, required } of now.credentials) {
      if (old.credentials.some((each) => each.option === option)) continue;
      if (required) this.#say("major", `The option \`${option}\` is new and required: pass it to \`create${now.clientName}\``);
      else this.#say("minor", `The option \`${option}\` is new`);
    }
    this.#requirements(old.document.security ?? [], now.document.security ?? [], "The API");
    this.#extensions();
    const docs = (document: Document) =>
      JSON.stringify([document.info, document.tags, document.components?.securitySchemes, document.servers?.map(({ description }) => description)]);
    if (docs(old.document) !== docs(now.document)) this.#say("patch", "The docs of the API changed");
  }

  /** The parts of the address that are options of the client. */
  #servers(): void {
    const [old, now] = [this.#before.servers, this.#after.servers];
    for (const was of old.variables) {
      const is = now.variables.find(({ option }) => option === was.option);
      if (!is) {
        this.#say("major", `The option \`${was.option}\` is gone: leave it out`);
        continue;
      }
      const [lost, gained] = [was.values.filter((value) => !is.values.includes(value)), is.values.filter((value) => !was.values.includes(value))];
      const isOpen = is.values.length === 0;
      if (was.values.length === 0 && !isOpen) this.#say("major", `The option \`${is.option}\` takes only ${codes(is.values, "or")} now: pass one of them`);
      else if (lost.length > 0 && !isOpen)
        this.#say("major", `The option \`${is.option}\` no longer takes ${codes(lost, "or")}: pass ${codes(is.values, "or")}`);
      else if (gained.length > 0) this.#say("minor", `The option \`${is.option}\` also takes ${codes(gained, "and")} now`);
      else if (lost.length > 0) this.#say("minor", `The option \`${is.option}\` takes any value now`);
      const [before, after] = [old.main.defaults[was.option], now.main.defaults[is.option]];
      if (before === after) continue;
      if (after === undefined) this.#say("major", `The option \`${is.option}\` no longer has the default \`${before}\`: pass it`);
      else if (before === undefined) this.#say("minor", `The option \`${is.option}\` has the default \`${after}\` now`);
      else
        this.#say(
          "major",
          `The option \`${is.option}\` is \`${after}\` instead of \`${before}\` unless you pass it: pass \`${before}\` if you need the old address`,
        );
    }
    for (const { option } of now.variables) {
      if (old.variables.some((each) => each.option === option)) continue;
      const isNeeded = now.main.url.includes(`{${option}}`) && now.main.defaults[option] === undefined;
      this.#say(isNeeded ? "major" : "minor", isNeeded ? `The option \`${option}\` is new and required: pass it` : `The option \`${option}\` is new`);
    }
  }

  /** Compares the ways in which the client gets a token. Returns whether they cover all changes of the credential. */
  #tokens({ option, oauth: old }: ApiCredential, { oauth: now }: ApiCredential): boolean {
    if (!old && !now) return false;
    if (!old) {
      this.#say("minor", `The client can now fetch its own tokens: \`${option}\` need not be passed`);
      return true;
    }
    if (!now) {
      this.#say("major", `The client no longer fetches its own tokens: pass \`${option}\``);
      return true;
    }
    for (const flow of old.flows) {
      const next = now.flows.find(({ grantType }) => grantType === flow.grantType);
      if (!next) {
        this.#say(
          "major",
          `The client no longer gets tokens with \`${flow.grantType}\`: use ${codes(
            now.flows.map(({ grantType }) => grantType),
            "or",
          )}, or pass \`${option}\``,
        );
        continue;
      }
      if (next.tokenUrl !== flow.tokenUrl) this.#say("minor", `Tokens are requested from \`${next.tokenUrl}\` instead of \`${flow.tokenUrl}\``);
      const [before, after] = [Object.values(flow.parameters ?? {}), Object.values(next.parameters ?? {})];
      for (const name of before.filter((each) => !after.includes(each))) this.#say("major", `The option \`${name}\` is gone: leave it out`);
      for (const name of after.filter((each) => !before.includes(each)))
        this.#say("major", `The option \`${name}\` is new and required to get tokens with \`${next.grantType}\`: pass it`);
    }
    for (const { grantType } of now.flows)
      if (!old.flows.some((each) => each.grantType === grantType)) this.#say("minor", `The client can now also get tokens with \`${grantType}\``);
    return true;
  }

  /** Webhook signatures and rate limits in the spec change the client's behavior. */
  #extensions(): void {
    const [old, now] = [this.#before.document, this.#after.document];
    const differs = (name: "x-webhook-signature" | "x-rate-limits") => JSON.stringify(old[name]) !== JSON.stringify(now[name]);
    if (differs("x-webhook-signature") && this.#before.webhooks.length > 0) {
      if (!old["x-webhook-signature"]) this.#say("minor", "Webhooks are signed: pass `secret` to `parseWebhook`, or use `createWebhookHandler`");
      else if (now["x-webhook-signature"]) this.#say("minor", "Signatures of webhooks are verified differently");
      else
        this.#say(
          "major",
          "Webhooks are no longer signed: `createWebhookHandler` and `signWebhook` are gone, so use `parseWebhook` and keep the address secret",
        );
    }
    if (!differs("x-rate-limits")) return;
    if (!old["x-rate-limits"]) this.#say("minor", "Calls wait if a documented rate limit is reached");
    else if (now["x-rate-limits"]) this.#say("minor", "The rate limits that calls keep to changed");
    else this.#say("major", "Calls no longer keep to rate limits: leave out the options `plan`, `account` and `limiter`");
    const [before, after] = [old["x-rate-limits"]?.plans ?? [], now["x-rate-limits"]?.plans ?? []];
    const gone = before.filter((plan) => !after.includes(plan));
    if (now["x-rate-limits"] && gone.length > 0) this.#say("major", `The option \`plan\` no longer takes ${codes(gone, "or")}: pass ${codes(after, "or")}`);
  }

  #operations(): void {
    const matched = new Map<ApiOperation, ApiOperation>();
    const open = new Set(this.#after.operations);
    const match = (matches: (old: ApiOperation, now: ApiOperation) => boolean) => {
      for (const old of this.#before.operations) {
        if (matched.has(old)) continue;
        const now = [...open].find((each) => matches(old, each));
        if (!now) continue;
        matched.set(old, now);
        open.delete(now);
      }
    };
    match((old, now) => old.id === now.id);
    match((old, now) => routeOf(old) === routeOf(now));
    for (const old of this.#before.operations) {
      const now = matched.get(old);
      if (now) this.#operation(old, now);
      else this.#say("major", `${callName(old)} is gone: the provider no longer offers it, so remove your calls`);
    }
    for (const now of open) this.#say("minor", `${callName(now)} is new`);
  }

  #operation(old: ApiOperation, now: ApiOperation): void {
    const name = callName(now);
    if (old.id !== now.id) this.#say("major", `${callName(old)} is now called ${name}: rename your calls`);
    if (routeOf(old) !== routeOf(now) && old.id === now.id) {
      const inferred = old.object["x-inferred"];
      const wasGuess = inferred?.["path"] !== undefined || inferred?.["method"] !== undefined;
      const text = `${name} now sends \`${now.method} ${now.path}\` instead of \`${old.method} ${old.path}\``;
      // Users of a route that the provider never documented get a correction.
      if (wasGuess) this.#say("patch", `${text}; the old route was inferred`);
      else this.#say("major", `${text}: update it in your own mocks, proxies and permissions`);
    }
    this.#parameters(old, now, name);
    this.#body(old, now, name);
    this.#response(old, now, name);
    this.#errors(old, now, name);
    this.#security(old, now, name);
    this.#paging(old, now, name);
    if (old.idempotent !== now.idempotent)
      this.#say(
        "minor",
        now.idempotent
          ? `${name} is retried after unclear failures, because repeating it has no further effect`
          : `${name} is no longer retried after unclear failures, because repeating it may repeat its effect`,
      );
    if (old.server?.url !== now.server?.url)
      this.#say("minor", `${name} is sent to \`${now.server?.url ?? this.#after.baseUrl}\` instead of \`${old.server?.url ?? this.#before.baseUrl}\``);
    if (!old.object.deprecated && now.object.deprecated) this.#say("minor", `${name} is deprecated: plan to stop using it`);
    if (old.object.deprecated && !now.object.deprecated) this.#say("patch", `${name} is no longer deprecated`);
    const docs = ({ object, body, cookies }: ApiOperation) =>
      JSON.stringify([
        object.summary,
        object.description,
        object.tags,
        extensionsOf(object),
        body?.description,
        cookies,
        (object as { externalDocs?: unknown }).externalDocs,
      ]);
    if (docs(old) !== docs(now)) this.#say("patch", `The docs of ${name} changed`);
  }

  #parameters(old: ApiOperation, now: ApiOperation, name: string): void {
    const pairs = new Map<ApiParameter, ApiParameter>();
    const open = new Set(now.parameters);
    const pair = (was: ApiParameter, is: ApiParameter | undefined) => {
      if (!is) return;
      pairs.set(was, is);
      open.delete(is);
    };
    // All parameters of a call are given by name, wherever they are sent.
    for (const was of old.parameters)
      pair(
        was,
        now.parameters.find((each) => each.name === was.name),
      );
    const pathParameters = (operation: ApiOperation) =>
      [...operation.path.matchAll(/\{(.+?)\}/g)].map(([, parameter]) => operation.parameters.find((each) => each.in === "path" && each.name === parameter));
    const [leftPath, rightPath] = [pathParameters(old), pathParameters(now)];
    for (const was of old.parameters.filter((each) => !pairs.has(each))) {
      const position = leftPath.indexOf(was);
      const candidates = [...open].filter((each) => each.in === was.in);
      const renamed =
        was.in === "path" && leftPath.length === rightPath.length
          ? candidates.find((each) => rightPath.indexOf(each) === position)
          : (candidates.find((each) => simplify(each.name) === simplify(was.name)) ??
            candidates.find(
              (each) => was.description !== undefined && each.description === was.description && JSON.stringify(each.schema) === JSON.stringify(was.schema),
            ));
      pair(was, renamed);
    }
    for (const was of old.parameters) {
      const is = pairs.get(was);
      if (!is) {
        this.#say("major", `The parameter \`${was.name}\` of ${name} is gone: stop passing it`);
        continue;
      }
      const label = `the parameter \`${is.name}\` of ${name}`;
      if (was.name !== is.name) this.#say("major", `The parameter \`${was.name}\` of ${name} is now called \`${is.name}\`: rename it in your calls`);
      if (!was.required && is.required) this.#say("major", `${capitalise(label)} is now required: pass it`);
      if (was.required && !is.required) this.#say("minor", `${capitalise(label)} is now optional`);
      if (!was.deprecated && is.deprecated) this.#say("minor", `${capitalise(label)} is deprecated: plan to stop using it`);
      if (was.style !== is.style) this.#say("major", `${capitalise(label)} is written differently in the URL: update it in your own mocks and proxies`);
      if (was.description !== is.description || JSON.stringify(was.example) !== JSON.stringify(is.example)) this.#say("patch", `The docs of ${name} changed`);
      if (was.in !== is.in) this.#say("patch", `${capitalise(label)} is now sent in the ${is.in} instead of the ${was.in}`);
      this.#schemas.compare(was.schema, is.schema, { direction: "request", path: "", label });
    }
    for (const is of open) {
      if (is.required) this.#say("major", `The parameter \`${is.name}\` of ${name} is new and required: pass it`);
      else this.#say("minor", `The parameter \`${is.name}\` of ${name} is new`);
    }
  }

  #body({ body: old }: ApiOperation, { body: now }: ApiOperation, name: string): void {
    if (!old && !now) return;
    if (!now) return this.#say("major", `${name} no longer takes a body: stop passing \`body\``);
    if (!old) return this.#say(now.required ? "major" : "minor", now.required ? `${name} now requires a body: pass \`body\`` : `${name} now takes a body`);
    if (!old.required && now.required) this.#say("major", `The body of ${name} is now required: pass \`body\``);
    if (old.required && !now.required) this.#say("minor", `The body of ${name} is now optional`);
    if (old.kind !== now.kind || (old.kind !== "json" && old.mediaType !== now.mediaType))
      this.#say(
        old.kind === now.kind ? "minor" : isFields(old.kind) && isFields(now.kind) ? "minor" : "major",
        `${name} now sends its body as \`${now.mediaType}\` instead of \`${old.mediaType}\`${isFields(old.kind) && isFields(now.kind) ? "" : ": pass `body` in that form"}`,
      );
    if (old.kind === "form" && now.kind === "json" && takesFile(this.#before.document, old.schema))
      return this.#say("major", `${name} no longer takes files: see the type of \`body\` for its replacement`);
    this.#schemas.compare(old.schema, now.schema, { direction: "request", path: "", label: `the body of ${name}` });
  }

  #response({ response: old }: ApiOperation, { response: now }: ApiOperation, name: string): void {
    const [before, after] = [describeKinds(old), describeKinds(now)];
    if (before !== after) {
      const isMore = old.contents.length === 0;
      return this.#say(isMore ? "minor" : "major", `${name} now returns ${after} instead of ${before}${isMore ? "" : ": adapt the code that reads it"}`);
    }
    if (!old.mayBeEmpty && now.mayBeEmpty) this.#say("major", `${name} may now return \`undefined\`: check for it`);
    if (old.mayBeEmpty && !now.mayBeEmpty) this.#say("minor", `${name} always returns a value now`);
    const [left, right] = [schemasOf(old), schemasOf(now)];
    if (left.length === 0 || right.length === 0) return;
    this.#schemas.compare(union(left), union(right), { direction: "response", path: "", label: `the response of ${name}` });
  }

  /** Which errors are documented changes no program; the bodies of errors documented in both versions do. */
  #errors(old: ApiOperation, now: ApiOperation, name: string): void {
    const added = now.failureStatuses.filter((status) => !old.failureStatuses.includes(status));
    const gone = old.failureStatuses.filter((status) => !now.failureStatuses.includes(status));
    if (added.length > 0)
      this.#say(
        "minor",
        `The error ${list(
          added.map((status) => `\`${status}\``),
          "and",
        )} of ${name} is documented now`,
      );
    if (gone.length > 0)
      this.#say(
        "patch",
        `The error ${list(
          gone.map((status) => `\`${status}\``),
          "and",
        )} of ${name} is no longer documented`,
      );
    for (const status of old.failureStatuses.filter((each) => now.failureStatuses.includes(each))) {
      const [before, after] = [errorSchema(this.#before.document, old, status), errorSchema(this.#after.document, now, status)];
      if (before !== undefined && after !== undefined)
        this.#schemas.compare(before, after, { direction: "response", path: "", label: `the body of error \`${status}\` of ${name}` });
    }
  }

  #security(old: ApiOperation, now: ApiOperation, name: string): void {
    // A difference in all operations is reported once.
    if (old.object.security === undefined && now.object.security === undefined) return;
    this.#requirements(securityOf(this.#before.document, old), securityOf(this.#after.document, now), name);
  }

  #requirements(left: readonly SecurityRequirement[], right: readonly SecurityRequirement[], name: string): void {
    if (JSON.stringify(left) === JSON.stringify(right)) return;
    const isNeeded = (requirements: readonly SecurityRequirement[]) =>
      requirements.length > 0 && requirements.every((requirement) => Object.keys(requirement).length > 0);
    if (!isNeeded(right)) return isNeeded(left) ? this.#say("minor", `${name} no longer needs a credential`) : undefined;
    if (!isNeeded(left)) {
      const isNew = this.#before.anonymous;
      return this.#say(isNew ? "major" : "minor", `${name} now needs a credential${isNew ? ": pass one to the client" : ""}`);
    }
    // A caller with one of the old alternatives must still have one of the new ones.
    const isEnough = (held: SecurityRequirement) =>
      right.some((wanted) => Object.entries(wanted).every(([scheme, scopes]) => scheme in held && scopes.every((scope) => held[scheme]!.includes(scope))));
    if (left.every(isEnough)) return this.#say("minor", `${name} also accepts other credentials, or needs fewer scopes`);
    const wanted = right.map((each) =>
      list(
        Object.entries(each).map(
          ([scheme, scopes]) =>
            `\`${scheme}\`${
              scopes.length > 0
                ? ` with the scope ${list(
                    scopes.map((scope) => `\`${scope}\``),
                    "and",
                  )}`
                : ""
            }`,
        ),
        "and",
      ),
    );
    this.#say("major", `${name} now needs ${list(wanted)}: check that your credential is enough`);
  }

  #paging({ pagination: old }: ApiOperation, { pagination: now }: ApiOperation, name: string): void {
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    if (!now) return this.#say("major", `${name} no longer reads further pages: request each page yourself`);
    if (!old) return this.#say("major", `${name} now returns a list that reads further pages by itself: \`await\` gives its first page`);
    if (old.items !== now.items)
      return this.#say(
        "major",
        `${name} now lists \`${String(now.items ?? "the response itself")}\` instead of \`${String(old.items ?? "the response itself")}\`: adapt the code that reads the items`,
      );
    this.#say("minor", `${name} requests further pages differently`);
  }

  #webhooks(): void {
    for (const old of this.#before.webhooks) {
      const now = this.#after.webhooks.find(({ event }) => event === old.event);
      if (!now) {
        this.#say("major", `The webhook \`${old.event}\` is gone: it arrives as \`unknown\``);
        continue;
      }
      this.#schemas.compare(old.schema, now.schema, { direction: "response", path: "", label: `the webhook \`${now.event}\`` });
      if (
        JSON.stringify([old.object.summary, old.object.description, extensionsOf(old.object)]) !==
        JSON.stringify([now.object.summary, now.object.description, extensionsOf(now.object)])
      )
        this.#say("patch", `The docs of the webhook \`${now.event}\` changed`);
    }
    for (const { event } of this.#after.webhooks)
      if (!this.#before.webhooks.some((each) => each.event === event)) this.#say("minor", `The webhook \`${event}\` is new`);
  }

  /** The types and lists of values that are exported under the names of schemas. */
  #exports(): void {
    const [left, right] = [planTypes(this.#before), planTypes(this.#after)];
    const [old, now] = [left, right].map(({ names }) => names.schemas) as [typeof left.names.schemas, typeof left.names.schemas];
    const schemaOf = (api: Api, name: string) => JSON.stringify(api.document.components?.schemas?.[name]);
    const isKnown = (all: typeof old, name: string) => all.some((each) => each.name === name);
    const renamed = new Set<string>();
    for (const { name, schema } of old) {
      if (isKnown(now, name)) continue;
      const twin = now.find((each) => !isKnown(old, each.name) && schemaOf(this.#after, each.schema) === schemaOf(this.#before, schema));
      if (twin) renamed.add(twin.name);
      this.#say(
        "major",
        twin ? `The type \`${name}\` is now called \`${twin.name}\`: rename it in your imports` : `The type \`${name}\` is gone: remove it from your imports`,
      );
    }
    for (const { name } of now) if (!isKnown(old, name) && !renamed.has(name)) this.#say("patch", `The type \`${name}\` is new`);
    const values = new Set(enumNames(right));
    for (const name of enumNames(left)) if (!values.has(name)) this.#say("major", `\`${name}\` is gone: remove it from your imports`);
  }
}

/** Method and path, regardless of the names of path parameters. */
function routeOf({ method, path }: ApiOperation): string {
  return `${method} ${path.replaceAll(/\{.+?\}/g, "{}")}`;
}

/** `meetings/create` is called as `meetings.create`. */
function callName({ id }: ApiOperation): string {
  return `\`${id.replaceAll("/", ".")}\``;
}

function isFields(kind: string): boolean {
  return kind === "json" || kind === "form";
}

/** Whether a form has a field for a file. */
function takesFile(document: Document, schema: Schema): boolean {
  const fields = shapeOf(document, schema, "request").alternatives.flatMap((each) => (each.type === "object" ? [...each.properties.values()] : []));
  return fields.some((field) => shapeOf(document, field.schema, "request").alternatives.some((each) => "format" in each && each.format === "binary"));
}

function placeOf({ in: place, name }: ApiCredential): string {
  return `${place === "query" ? "query parameter" : place} \`${name}\``;
}

function codes(values: readonly string[], word: string): string {
  return list(
    values.map((value) => `\`${value}\``),
    word,
  );
}

function union(schemas: readonly Schema[]): Schema {
  return schemas.length === 1 ? schemas[0]! : { anyOf: [...schemas] };
}

function errorSchema(document: Document, { object }: ApiOperation, status: string): Schema | undefined {
  const response = object.responses?.[status];
  const content = response && resolve(document, response).content;
  return Object.entries(content ?? {}).find(([type]) => type.includes("json"))?.[1].schema;
}

function securityOf(document: Document, { object }: ApiOperation): SecurityRequirement[] {
  return object.security ?? document.security ?? [];
}

/** The extensions that only the documentation shows. */
function extensionsOf(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key.startsWith("x-") && !/^x-(pagination|idempotent|path-parameters)$/.test(key)));
}

function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(items: readonly string[], word = "or"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.text, change])).values()];
}

function describeKinds({ contents, isDescribed }: ApiResponse): string {
  const words = { json: "JSON", text: "text", stream: "a stream of bytes" };
  if (contents.length === 0) return isDescribed ? "nothing" : "anything";
  return [...new Set(contents.map(({ kind }) => words[kind]))].join(" or ");
}

/** The schemas of the JSON that a response may be. */
function schemasOf({ contents }: ApiResponse): readonly Schema[] {
  return contents.flatMap(({ kind, schemas }) => (kind === "json" ? schemas : []));
}
