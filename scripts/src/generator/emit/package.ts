import { mergeSchemas } from "../api/merge-schemas.ts";
import { propertyKey } from "../api/names.ts";
import { readApi } from "../api/read-api.ts";
import { RUNTIME_TYPES, RUNTIME_VALUES } from "../api/reserved-names.ts";
import type { LoadedSpec } from "../specs/load.ts";
import { SpecError } from "../../shared/problem.ts";
import { AUTHORIZATION_TYPES, emitAuthorization } from "./authorization.ts";
import { clientTypeNames, emitClient } from "./client.ts";
import { emitEnums, enumNames } from "./enums.ts";
import { codeFile, writeList } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { emitModels, modelNames } from "./models.ts";
import { emitParameters } from "./parameters.ts";
import { planTypes } from "../plan/plan.ts";
import type { Plan } from "../plan/plan.ts";
import { emitProvider } from "./provider.ts";
import { emitReference } from "./reference.ts";
import { emitWebhooks, webhookFunctionNames, webhookRuntimeTypes, webhookTypeNames } from "./webhooks.ts";

/** The committed files of a package's src/generated/. The same spec gives the same bytes. */
export function emitPackage(spec: LoadedSpec): GeneratedFile[] {
  return withFile(spec, () => {
    const plan = planTypes(readApi(spec));
    const [enums, webhooks, authorization] = [emitEnums(plan), emitWebhooks(plan), emitAuthorization(plan.api)];
    return [
      ...(authorization ? [authorization] : []),
      emitClient(plan),
      ...(enums ? [enums] : []),
      emitHttp(plan),
      emitIndex(plan, authorization !== undefined),
      emitModels(plan),
      emitParameters(plan),
      emitProvider(plan),
      emitReference(plan),
      ...(webhooks ? [webhooks] : []),
    ];
  });
}

/** The files that only repeat the spec. They are not committed; the bootstrap and turbo produce them when they are needed. */
export async function emitDerived(spec: LoadedSpec): Promise<GeneratedFile[]> {
  // It loads TypeScript's compiler, which takes longer than generating most packages.
  const { emitPaths } = await import("./paths.ts");
  return withFile(spec, () => [emitOpenapi(spec), emitPaths(spec.provider, mergeSchemas(spec.document))]);
}

/** All files of a package's src/generated/. */
export async function emitAll(spec: LoadedSpec): Promise<GeneratedFile[]> {
  return [...emitPackage(spec), ...(await emitDerived(spec))];
}

/** An unexpected error names the spec that caused it. */
function withFile<T>({ file }: LoadedSpec, emit: () => T): T {
  try {
    return emit();
  } catch (error) {
    throw error instanceof SpecError ? error : new SpecError([{ file, message: (error as Error).message }]);
  }
}

/** The package's entry point: an explicit list of its public exports. */
function emitIndex(plan: Plan, hasAuthorization: boolean): GeneratedFile {
  const { api, operations } = plan;
  const parameters = operations.flatMap(({ parametersName }) => parametersName ?? []);
  const functions = webhookFunctionNames(plan);
  const own = new Set(clientTypeNames(plan));
  const lists = [
    writeList("export", RUNTIME_VALUES, "@meetwire/runtime"),
    writeList(
      "export type",
      [...RUNTIME_TYPES.filter((name) => !own.has(name)), ...webhookRuntimeTypes(plan), ...(hasAuthorization ? AUTHORIZATION_TYPES : [])],
      "@meetwire/runtime",
    ),
    hasAuthorization && 'export { createAuthorization } from "./authorization.ts";',
    `export { create${api.clientName} } from "./client.ts";`,
    writeList("export type", clientTypeNames(plan), "./client.ts"),
    writeList("export", enumNames(plan), "./enums.ts"),
    writeList("export type", modelNames(plan), "./models.ts"),
    writeList("export type", parameters, "./parameters.ts"),
    functions.length > 0 && `export { ${functions.join(", ")} } from "./webhooks.ts";`,
    writeList("export type", webhookTypeNames(plan), "./webhooks.ts"),
  ];
  return codeFile(api.provider, "index.ts", { parts: [lists.filter(Boolean).join("\n")] });
}

/** The entry point `/http`. */
function emitHttp({ api: { provider, clientName } }: Plan): GeneratedFile {
  return codeFile(provider, "http.ts", {
    parts: [
      `import { createHttpClient } from "@meetwire/runtime/http";\nimport type { HttpClient } from "@meetwire/runtime/http";\nimport type { ${clientName} } from "./client.ts";\nimport type { paths } from "./paths.ts";`,
      "export type { paths };",
      `/** Creates a client by method and path, \`GET("/path", …)\`, with the credentials, retries and limits of another client. */\nexport function createHttp(client: ${clientName}): HttpClient<paths> {\n  return createHttpClient<paths>(client);\n}`,
    ],
  });
}

/** The entry point `/openapi`: the spec itself, in one piece. */
function emitOpenapi({ provider, document }: LoadedSpec): GeneratedFile {
  const text = JSON.stringify(document, null, 2).replaceAll(/^( *)"__proto__":/gm, `$1${propertyKey("__proto__")}:`);
  return codeFile(provider, "openapi.ts", {
    parts: [`/** The API's OpenAPI document, all references internal. */\nexport const openapi: Readonly<Record<string, unknown>> = ${text};`],
  });
}
