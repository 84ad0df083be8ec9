import { isListed } from "./providers.ts";
import type { DriftTarget } from "./providers.ts";

/** An operation that only reads. */
export interface Reading {
  /** The `operationId`: it also names the client's method. */
  readonly id: string;
  readonly method: string;
  /** The names of required parameters, including `body`. */
  readonly required: readonly string[];
  /** The example body in the spec, if the operation takes a body. */
  readonly exampleBody: unknown;
  /** The reason not to call it, if there is one. */
  readonly skipped: string | undefined;
  /** Whether the route is inferred and may be wrong. */
  readonly inferredRoute: boolean;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

interface Body {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { example?: unknown; examples?: Readonly<Record<string, { value?: unknown }>> }>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses?: Readonly<Record<string, { $ref?: string; content?: Readonly<Record<string, unknown>> }>>;
  readonly "x-idempotent"?: boolean;
  readonly "x-inferred"?: Readonly<Record<string, string>>;
  readonly "x-path-parameters"?: Readonly<Record<string, string>>;
}

type PathItem = { readonly parameters?: readonly Parameter[] } & Readonly<Record<string, OperationObject>>;

/** The operations that only read: every GET, and the idempotent POSTs that are known to read. */
export function listReadings(provider: DriftTarget): Reading[] {
  const items = Object.values(provider.openapi["paths"] as Readonly<Record<string, PathItem>>);
  return items.flatMap((item) =>
    ["get", "post"].flatMap((method) => {
      const operation = item[method];
      if (!operation || (method === "post" && !(operation["x-idempotent"] && isListed(operation.operationId, provider.reads)))) return [];
      return [describe(provider, method, item.parameters ?? [], operation)];
    }),
  );
}

function describe(provider: DriftTarget, method: string, shared: readonly Parameter[], operation: OperationObject): Reading {
  const { operationId: id, parameters = [], requestBody, responses = {} } = operation;
  const { "x-path-parameters": names = {}, "x-inferred": inferred = {} } = operation;
  const all = [...shared, ...parameters]
    .map((each) => lookUp(provider, each))
    .filter(({ name, required, in: place }) => (required || provider.needs?.[id]?.includes(name)) && place !== "cookie");
  const types = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith("2") ? Object.keys(lookUp(provider, response).content ?? {}) : [],
  );
  const isFile = types.length > 0 && !types.some((type) => type.endsWith("json") || type.startsWith("text/"));
  const reason = Object.entries(provider.skips ?? {}).find(([each]) => isListed(id, [each]))?.[1];
  return {
    id,
    method: method.toUpperCase(),
    required: [...new Set(all.map(({ name }) => names[name] ?? name)), ...(requestBody?.required ? ["body"] : [])],
    exampleBody: requestBody && exampleOf(lookUp(provider, requestBody)),
    skipped: reason ?? (isFile ? "it returns a file" : undefined),
    inferredRoute: "path" in inferred || "method" in inferred,
  };
}

function exampleOf({ content }: Body): unknown {
  const [format] = Object.values(content);
  return format?.example ?? Object.values(format?.examples ?? {})[0]?.value;
}

function lookUp<Target extends object>({ openapi }: DriftTarget, target: Target): Target {
  const { $ref } = target as { $ref?: string };
  if ($ref === undefined) return target;
  const parts = $ref.split("/").slice(1);
  return parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")], openapi) as Target;
}
