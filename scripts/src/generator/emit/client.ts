import type { Api } from "../api/api.ts";
import { propertyName } from "../api/names.ts";
import { OPTION_TYPES, writeClientOptions } from "./client-options.ts";
import { writeComment } from "./comment.ts";
import { codeFile, usedNames, writeList } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { modelNames } from "./models.ts";
import type { Plan, PlannedOperation } from "./plan.ts";
import { listResources } from "./resources.ts";
import type { PlannedResource } from "./resources.ts";

const RUNTIME_TYPES = ["Call", "CallOptions", "ClientOptions", "CredentialValue", "PageOptions", "Pages", "Route", ...OPTION_TYPES];

/** The client's interface, a resource at a time, its options, and its factory. */
export function emitClient(plan: Plan): GeneratedFile {
  const { api } = plan;
  const { clientName: name } = api;
  const { title, summary } = api.document.info;
  const interfaces = [...listResources(plan.client)].map(writeResource);
  const client = `${writeComment([`A client of the ${title}.`, summary])}export interface ${name} {\n${writeResourceMembers(plan.client)}}`;
  const operation = `/** An operation of the API, as \`operations\` and errors name it. */\nexport type ${name}Operation =${plan.operations.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("") || " never"};`;
  const code = [writeClientOptions(api), client, ...interfaces, operation, writeFactory(api)];
  const text = code.join("\n\n");
  return codeFile(
    api.provider,
    "client.ts",
    [
      'import { createClient } from "@meetwire/runtime";',
      writeList("import type", usedNames(text, RUNTIME_TYPES), "@meetwire/runtime"),
      writeList("import type", usedNames(text, modelNames(plan)), "./models.ts"),
      writeList(
        "import type",
        usedNames(
          text,
          plan.operations.flatMap(({ parametersName }) => parametersName ?? []),
        ),
        "./parameters.ts",
      ),
      'import { provider } from "./provider.ts";',
    ]
      .filter(Boolean)
      .join("\n"),
    ...code,
  );
}

/** Every name that client.ts exports as a type. */
export function clientTypeNames({ api: { clientName }, client }: Plan): string[] {
  return [clientName, `${clientName}Options`, `${clientName}Operation`, ...[...listResources(client)].map(({ typeName }) => typeName)];
}

function writeResource(resource: PlannedResource): string {
  return `${writeComment([resource.comment])}export interface ${resource.typeName} {\n${writeResourceMembers(resource)}${resource.methods.map(writeMethod).join("")}}`;
}

function writeResourceMembers({ children }: PlannedResource): string {
  return [...children].map(([name, child]) => `${writeComment([child.comment], "  ")}  readonly ${propertyName(name)}: ${child.typeName};\n`).join("");
}

function writeMethod(operation: PlannedOperation): string {
  const { verb, parametersName, optional, answerType, failureType, itemType } = operation;
  const parameters = parametersName ? `params${optional ? "?" : ""}: ${parametersName}` : "params?: Record<string, never>";
  const returned = itemType === undefined ? `Call<${answerType}, ${failureType}>` : `Pages<${itemType}, ${answerType}, ${failureType}>`;
  // In an interface, a method called new has to be told from a constructor.
  const name = verb === "new" ? '"new"' : propertyName(verb);
  return `${writeComment(describeMethod(operation), "  ")}  ${name}(${parameters}, options?: ${itemType === undefined ? "CallOptions" : "PageOptions"}): ${returned};\n`;
}

/** What an editor shows on hover: what the method does, how far to trust it, and how it fails. */
function describeMethod({ object, method, path, failureStatuses, id, itemType, server, cookies }: PlannedOperation): (string | undefined)[] {
  const inferred = Object.entries(object["x-inferred"] ?? {}).map(([part, note]) => `- ${part}: ${note}`);
  const tags = [
    object.deprecated && "@deprecated",
    failureStatuses.length > 0 &&
      `@throws {ApiError} where the service answers ${failureStatuses.map((status) => (status === "default" ? "another failure" : status)).join(", ")}`,
  ];
  return [
    object.summary && `${object.summary.replace(/\.$/, "")}.`,
    object.description,
    itemType && "Await it for one page, or loop over it with `for await` for every item.",
    `\`${method} ${path}\`, operation \`${id}\`.`,
    server && `It has a server of its own: call it on a client with \`baseUrl: ${JSON.stringify(server)}\`.`,
    cookies.length > 0 && `It takes the cookie ${cookies.map((name) => `\`${name}\``).join(" and ")}: give it as a header, by the option \`headers\`.`,
    object["x-source"] && `Source: "${object["x-source"]}" in the provider's document.`,
    inferred.length > 0 && `Not in the document, but concluded:\n${inferred.join("\n")}`,
    tags.filter(Boolean).join("\n"),
  ].map((paragraph) => paragraph || undefined);
}

function writeFactory({ clientName, credentials, anonymous, baseUrl, document }: Api): string {
  const optional = baseUrl && (anonymous || credentials.length === 0) ? " = {}" : "";
  const comment = writeComment([`Makes a client of the ${document.info.title}.`, "@throws {InvalidInputError} where the options cannot be used"]);
  return `${comment}export function create${clientName}(options: ${clientName}Options${optional}): ${clientName} {\n  return createClient<${clientName}>(provider, options);\n}`;
}
