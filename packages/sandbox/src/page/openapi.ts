import type { OpenApiDocument, OperationObject, Parameter, PathItem, SecurityScheme } from "../contract/openapi.ts";
import { METHODS } from "../contract/openapi.ts";
import { createLookup } from "@meetwire/validate/engine";
import type { SandboxProvider } from "../providers/provider.ts";
import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";

/** A way to authenticate in the sandbox, with the headers that the reference fills in. */
export interface FilledScheme {
  readonly scheme: SecurityScheme;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A provider's spec for the interactive reference. Its server is the sandbox, and its examples exist in the seed. The
 * reference fills in every example that it finds. So examples of optional parameters are left out: together they would match
 * no object.
 */
export function openapiFor(name: ProviderName, origin: string): OpenApiDocument {
  const { document, examples } = providers[name];
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    if (isParameter(value)) return withExample(value, value.required ? examples[value.name] : undefined);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
  };
  const copied = copy(document) as OpenApiDocument;
  const paths = Object.fromEntries(Object.entries(copied.paths).map(([path, item]) => [path, fillItem(name, copied, item)]));
  const schemes = Object.entries(schemesFor(name)).map(([key, { scheme }]) => [key, scheme]);
  return {
    ...copied,
    servers: [{ url: `${origin}/${name}`, description: "The sandbox." }],
    paths,
    components: { ...copied.components, securitySchemes: Object.fromEntries(schemes) },
  };
}

/** The security schemes of the reference: the spec's, and one for each further account that an operation needs. */
export function schemesFor(name: ProviderName): Record<string, FilledScheme> {
  const { document, accounts } = providers[name];
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  const further = new Set(Object.values(operationAccountsOf(name)));
  return Object.fromEntries(
    accounts.flatMap((account, index) => {
      if (index > 0 && !further.has(account.name)) return [];
      return schemes.map(([key, scheme]) => [index === 0 ? key : nameScheme(key, account.name), { scheme: withoutFlows(scheme), headers: account.headers }]);
    }),
  );
}

function operationAccountsOf(name: ProviderName): Readonly<Record<string, string>> {
  return (providers[name] as Pick<SandboxProvider<never, never, never>, "operationAccounts">).operationAccounts ?? {};
}

function nameScheme(key: string, account: string): string {
  return `${key} (${account})`;
}

/** A bearer token that is filled in, instead of an authorization at the real provider. */
function withoutFlows(scheme: SecurityScheme): SecurityScheme {
  if (scheme.type !== "oauth2") return scheme;
  const { flows: _flows, ...rest } = scheme;
  return { ...rest, type: "http", scheme: "bearer" };
}

/** Adds the examples and the accounts to the operations of a path. */
function fillItem(name: ProviderName, document: OpenApiDocument, item: PathItem): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, fillOperation(name, document, item, operation)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

function fillOperation(name: ProviderName, document: OpenApiDocument, item: PathItem, operation: OperationObject): OperationObject {
  const { examples } = providers[name];
  const lookup = createLookup(document);
  const isOwn = (parameter: { readonly name: string }) => `${operation.operationId} ${parameter.name}` in examples;
  const own = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => lookup(each)).filter(isOwn);
  const others = (operation.parameters ?? []).filter((each) => !isOwn(lookup(each)));
  const filled = own.map((each) => withExample(each, (examples as Record<string, string>)[`${operation.operationId} ${each.name}`]) as unknown as Parameter);
  const account = operationAccountsOf(name)[operation.operationId ?? ""];
  const [requirement = {}] = operation.security ?? document.security ?? [];
  return {
    ...operation,
    ...(filled.length > 0 && { parameters: [...others, ...filled] }),
    ...(account !== undefined && { security: [Object.fromEntries(Object.entries(requirement).map(([key]) => [nameScheme(key, account), []]))] }),
  };
}

function isParameter(value: object): value is { readonly name: string; readonly in: string; readonly required?: boolean } {
  return "name" in value && typeof value.name === "string" && "in" in value && "schema" in value;
}

function withExample(parameter: { readonly required?: boolean }, example: string | undefined): object {
  if (parameter.required && example === undefined) return parameter;
  const { example: _example, examples: _examples, ...rest } = parameter as Record<string, unknown>;
  return example === undefined ? rest : { ...rest, example };
}
