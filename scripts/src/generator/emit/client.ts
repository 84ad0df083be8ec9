import type { Api } from "../api/api.ts";
import { propertyName, withArticle } from "../api/names.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";
import { listResources } from "../plan/resources.ts";
import type { PlannedResource } from "../plan/resources.ts";
import { tag, writeComment } from "../types/comment.ts";
import { code, generic, named } from "../types/type.ts";
import type { Code, Type } from "../types/type.ts";
import { CALL_OPTION_TYPES, OPTION_TYPES, hasCallCredentials, writeCallOptions, writeClientOptions } from "./client-options.ts";
import { writeExample } from "./example.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { modelNames } from "./models.ts";

const RUNTIME_TYPES = ["AnyRequest", "Call", "ClientOptions", "CredentialValue", "Pages", "Route", ...OPTION_TYPES];

/** The runtime's options of a call, if the client's own have their names. */
const RENAMED_TYPES = CALL_OPTION_TYPES.map((name) => `${name} as Runtime${name}`);

type Resource = PlannedResource<PlannedOperation>;

/** The client's interface, one resource after another, its options, and its factory. */
export function emitClient(plan: Plan): GeneratedFile {
  const { api } = plan;
  const { clientName: name } = api;
  const { title, summary } = api.document.info;
  const members = [writeResourceMembers(plan.client), writeRequest(plan)];
  const client = code`${writeComment([`A client for ${withArticle(title)}.`, summary])}export interface ${name} {\n${members}}`;
  const operation = `/** The name of an operation, in the option \`operations\` and in errors. */\nexport type ${name}Operation =${plan.operations.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("") || " never"};`;
  return codeFile(api.provider, "client.ts", {
    imports: [
      { from: "@meetwire/runtime", names: ["createClient"], values: true },
      { from: "@meetwire/runtime", names: [...RUNTIME_TYPES, ...(hasCallCredentials(api) ? RENAMED_TYPES : CALL_OPTION_TYPES)] },
      { from: "./models.ts", names: modelNames(plan) },
      { from: "./parameters.ts", names: plan.operations.flatMap(({ parametersName }) => parametersName ?? []) },
      { from: "./provider.ts", names: ["provider"], values: true },
    ],
    parts: [
      writeClientOptions(api),
      ...writeCallOptions(api),
      client,
      ...[...listResources(plan.client)].map((resource) => writeResource(api, resource)),
      operation,
      writeFactory(api),
    ],
  });
}

/** Every name that client.ts exports as a type. */
export function clientTypeNames({ api, client }: Plan): string[] {
  const { clientName } = api;
  return [
    ...(hasCallCredentials(api) ? CALL_OPTION_TYPES : []),
    clientName,
    `${clientName}Options`,
    `${clientName}Operation`,
    ...[...listResources(client)].map(({ typeName }) => typeName),
  ];
}

function writeResource(api: Api, resource: Resource): Code {
  const methods = resource.methods.map((operation) => writeMethod(api, operation));
  return code`${writeComment([resource.comment])}export interface ${resource.typeName} {\n${writeResourceMembers(resource)}${methods}}`;
}

function writeResourceMembers({ children }: Resource): string {
  return [...children].map(([name, child]) => `${writeComment([child.comment], "  ")}  readonly ${propertyName(name)}: ${child.typeName};\n`).join("");
}

/** The method for any other route; empty if a resource has the same name. */
function writeRequest({ client }: Plan): Code {
  if (client.children.has("request")) return code``;
  const comment = writeComment(
    [
      "Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.",
      tag("example", '\nconst result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });'),
    ],
    "  ",
  );
  return code`${comment}  request<Data = unknown>(request: ${named("AnyRequest")}, options?: ${named("CallOptions")}): ${named("Call")}<Data>;\n`;
}

/** A method. If a success may hold several media types, there is an overload for each, which `accept` chooses. */
function writeMethod(api: Api, operation: PlannedOperation): Code {
  const { verb, parametersName, optional, responseType, failureType, itemType, choices } = operation;
  const parameters = parametersName ? code`params${optional ? "?" : ""}: ${named(parametersName)}` : code`params?: Record<string, never>`;
  // In an interface, `new` without quotes would be a constructor.
  const name = verb === "new" ? '"new"' : propertyName(verb);
  const comment = writeComment(describeMethod(api, operation), "  ");
  const options = named(itemType === undefined ? "CallOptions" : "PageOptions");
  const returned = (type: Type) => (itemType === undefined ? generic("Call", [type, failureType]) : generic("Pages", [itemType, type, failureType]));
  const overloads = choices.map(({ mediaType, type }) => {
    const given = parametersName && optional ? code`params: ${named(parametersName)} | undefined` : parameters;
    const first = parametersName ? given : code`params: Record<string, never> | undefined`;
    return code`${comment}  ${name}(${first}, options: ${options} & { accept: ${JSON.stringify(mediaType)} }): ${returned(type)};\n`;
  });
  return code`${overloads}${comment}  ${name}(${parameters}, options?: ${options}): ${returned(responseType)};\n`;
}

/** The editor's hover text: the method's purpose, its certainty, an example and its errors. */
function describeMethod(api: Api, operation: PlannedOperation): (string | undefined)[] {
  const { object, method, path, failureStatuses, id, itemType, server, cookies, choices } = operation;
  const inferred = Object.entries(object["x-inferred"] ?? {}).map(([part, note]) => `- ${part}: ${note}`);
  const statuses = failureStatuses.map((status) => (status === "default" ? "another failure" : status));
  const tags = [
    object.deprecated && tag("deprecated"),
    statuses.length > 0 && tag("throws", `{ApiError} if the response is ${statuses.join(", ")}`),
    tag("example", `\n${writeExample(api, operation)}`),
  ];
  return [
    object.summary && `${object.summary.replace(/\.$/, "")}.`,
    object.description,
    itemType && "Await it for one page, or loop over it with `for await` for every item.",
    `\`${method} ${path}\`, operation \`${id}\`.`,
    choices.length > 0 && `The response is one of ${choices.map(({ mediaType }) => `\`${mediaType}\``).join(", ")}. Choose with the option \`accept\`.`,
    server && `It is sent to its own server, \`${server.url}\`, unless \`baseUrl\` is given.`,
    cookies.length > 0 && `It takes the cookie ${cookies.map((name) => `\`${name}\``).join(" and ")}. Pass it as a header, with the option \`headers\`.`,
    object["x-source"] && `Source: "${object["x-source"]}" in the provider's documentation.`,
    inferred.length > 0 && `Inferred (not in the provider's documentation):\n${inferred.join("\n")}`,
    tags.filter(Boolean).join("\n"),
  ].map((paragraph) => paragraph || undefined);
}

function writeFactory({ clientName, credentials, anonymous, baseUrl, servers, document }: Api): Code {
  const needsAddress = !baseUrl || servers.variables.some(({ isMain, default: value }) => isMain && value === undefined);
  const optional = !needsAddress && (anonymous || credentials.length === 0) ? " = {}" : "";
  const comment = writeComment([
    `Creates a client for ${withArticle(document.info.title)}.`,
    tag("throws", "{InvalidInputError} if an option is missing or cannot be used"),
  ]);
  return code`${comment}export function create${clientName}(options: ${clientName}Options${optional}): ${clientName} {\n  return ${named("createClient")}<${clientName}>(${named("provider")}, options);\n}`;
}
