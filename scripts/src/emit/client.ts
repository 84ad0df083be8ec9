import type { Api } from "../api/api.ts";
import { pascalCase, propertyName } from "../api/names.ts";
import { writeComment } from "./comment.ts";
import { codeFile, usedNames, writeList } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { modelNames } from "./models.ts";
import type { Plan, PlannedOperation } from "./plan.ts";

/** A resource of the client, `client.reports.agent`: its methods, and the resources under it. */
interface Resource {
  readonly typeName: string;
  readonly comment: string | undefined;
  readonly methods: PlannedOperation[];
  readonly children: Map<string, Resource>;
}

const RUNTIME_TYPES = ["Call", "CallOptions", "ClientOptions", "CredentialValue", "PageOptions", "Pages", "Route"];

/** The client's interface, a resource at a time, its options, and its factory. */
export function emitClient(plan: Plan): GeneratedFile {
  const { api } = plan;
  const { clientName: name } = api;
  const root = arrangeResources(plan);
  const { title, summary } = api.document.info;
  const interfaces = [...listResources(root)].map(writeResource);
  const client = `${writeComment([`A client of the ${title}.`, summary])}export interface ${name} {\n${writeResourceMembers(root)}}`;
  const operation = `/** An operation of the API, as \`operations\` and errors name it. */\nexport type ${name}Operation =${plan.operations.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("") || " never"};`;
  const code = [writeOptions(api), client, ...interfaces, operation, writeFactory(api)];
  const text = code.join("\n\n");
  return codeFile(
    api.provider,
    "client.ts",
    [
      'import { createClient } from "@meetwire/runtime";',
      writeList("import type", usedNames(text, RUNTIME_TYPES), "@meetwire/runtime"),
      writeList("import type", usedNames(text, modelNames(plan)), "./models.ts"),
      writeList("import type", usedNames(text, plan.operations.flatMap(({ parametersName }) => parametersName ?? [])), "./parameters.ts"),
      'import { provider } from "./provider.ts";',
    ].filter(Boolean).join("\n"),
    ...code,
  );
}

/** Every name that client.ts exports as a type. */
export function clientTypeNames(plan: Plan): string[] {
  const { clientName } = plan.api;
  return [clientName, `${clientName}Options`, `${clientName}Operation`, ...[...listResources(arrangeResources(plan))].map(({ typeName }) => typeName)];
}

function arrangeResources({ api, operations }: Plan): Resource {
  const root: Resource = { typeName: api.clientName, comment: undefined, methods: [], children: new Map() };
  for (const operation of operations) {
    let resource = root;
    operation.resource.forEach((name, depth) => {
      const typeName = `${pascalCase(operation.resource.slice(0, depth + 1).join(" "))}Resource`;
      const tag = depth === operation.resource.length - 1 ? operation.object.tags?.[0] : undefined;
      const comment = api.document.tags?.find((each) => each.name === tag)?.description;
      if (!resource.children.has(name)) resource.children.set(name, { typeName, comment, methods: [], children: new Map() });
      resource = resource.children.get(name)!;
    });
    resource.methods.push(operation);
  }
  return root;
}

function* listResources(resource: Resource): Generator<Resource, void, undefined> {
  for (const child of resource.children.values()) {
    yield child;
    yield* listResources(child);
  }
}

function writeResource(resource: Resource): string {
  return `${writeComment([resource.comment])}export interface ${resource.typeName} {\n${writeResourceMembers(resource)}${resource.methods.map(writeMethod).join("")}}`;
}

function writeResourceMembers({ children }: Resource): string {
  return [...children].map(([name, child]) => `${writeComment([child.comment], "  ")}  readonly ${propertyName(name)}: ${child.typeName};\n`).join("");
}

function writeMethod(operation: PlannedOperation): string {
  const { verb, parametersName, optional, answerType, failureType, itemType } = operation;
  const parameters = parametersName ? `params${optional ? "?" : ""}: ${parametersName}` : "params?: Record<string, never>";
  const returned = itemType === undefined ? `Call<${answerType}, ${failureType}>` : `Pages<${itemType}, ${answerType}, ${failureType}>`;
  return `${writeComment(describeMethod(operation), "  ")}  ${propertyName(verb)}(${parameters}, options?: ${itemType === undefined ? "CallOptions" : "PageOptions"}): ${returned};\n`;
}

/** What an editor shows on hover: what the method does, how far to trust it, and how it fails. */
function describeMethod({ object, method, path, failureStatuses, id, itemType }: PlannedOperation): (string | undefined)[] {
  const inferred = Object.entries(object["x-inferred"] ?? {}).map(([part, note]) => `- ${part}: ${note}`);
  const tags = [
    object.deprecated && "@deprecated",
    failureStatuses.length > 0 && `@throws {ApiError} where the service answers ${failureStatuses.map((status) => (status === "default" ? "another failure" : status)).join(", ")}`,
  ];
  return [
    object.summary && `${object.summary.replace(/\.$/, "")}.`,
    object.description,
    itemType && "Await it for one page, or loop over it with `for await` for every item.",
    `\`${method} ${path}\`, operation \`${id}\`.`,
    object["x-source"] && `Source: "${object["x-source"]}" in the provider's document.`,
    inferred.length > 0 && `Not in the document, but concluded:\n${inferred.join("\n")}`,
    tags.filter(Boolean).join("\n"),
  ].map((paragraph) => paragraph || undefined);
}

function writeOptions({ clientName, credentials, anonymous, baseUrl }: Api): string {
  const required = !anonymous && credentials.length === 1;
  const members = credentials.map(({ option, description }) => `${writeComment([description, "A string, or a function that returns the current one."], "  ")}  ${propertyName(option)}${required ? "" : "?"}: CredentialValue${required ? "" : " | undefined"};\n`);
  if (!baseUrl) members.push(`${writeComment(["Where the service is: its spec does not say."], "  ")}  baseUrl: string;\n`);
  members.push(`${writeComment(["Corrections of operations whose route turned out to be wrong, by operation."], "  ")}  operations?: { readonly [Operation in ${clientName}Operation]?: Route } | undefined;\n`);
  return `${writeComment([`What \`create${clientName}\` takes.`, !required && !anonymous && "One of the credentials has to be given."])}export interface ${clientName}Options extends ClientOptions {\n${members.join("")}}`;
}

function writeFactory({ clientName, credentials, anonymous, baseUrl, document }: Api): string {
  const optional = baseUrl && (anonymous || credentials.length === 0) ? " = {}" : "";
  const comment = writeComment([`Makes a client of the ${document.info.title}.`, "@throws {InvalidInputError} where the options cannot be used"]);
  return `${comment}export function create${clientName}(options: ${clientName}Options${optional}): ${clientName} {\n  return createClient<${clientName}>(provider, options);\n}`;
}
