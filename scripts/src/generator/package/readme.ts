import type { Api } from "../api/api.ts";
import { credentialVariable } from "../api/credentials.ts";
import { propertyName, withArticle } from "../api/names.ts";
import { writeExample } from "../emit/example.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";

/** The README that a new package starts with. It belongs to its owner and is not written again. */
export function writeReadme(plan: Plan): string {
  const { api } = plan;
  const { provider, clientName, document, baseUrl, servers } = api;
  const { title, summary, description } = document.info;
  const intro = summary ?? firstSentence(description);
  const list = findOperation(plan, "list");
  const create = findOperation(plan, "create");
  const first = [list, create].filter((operation) => operation !== undefined);
  const calls = (first.length > 0 ? first : plan.operations.slice(0, 1)).map((operation) =>
    writeExample(api, operation).replace(/^const result =/, `const ${operation === create ? "created" : "result"} =`),
  );
  const shown = first[0] ?? plan.operations[0];
  const given = chooseCredentials(api, first.length > 0 ? first : plan.operations.slice(0, 1));
  const creation = [`import { create${clientName} } from "@meetwire/${provider}";`, "", `const client = create${clientName}(${writeOptions(api, given)});`];
  const parts = [
    `# @meetwire/${provider}`,
    `A typed client for ${withArticle(title)}${intro ? `: ${intro}` : "."}`,
    fence("sh", `npm install @meetwire/${provider}`),
    fence("ts", [...creation, ...calls.flatMap((call) => ["", call])].join("\n")),
    "[Every method](./src/generated/reference.md) with its route. Your editor shows the same on hover, with the docs of every parameter and field.",
    ...describeCredentials(api, given),
    "## Address",
    baseUrl ? `Requests go to \`${baseUrl}\`. The option \`baseUrl\` replaces it.` : "The spec has no address. Pass the option `baseUrl`.",
    listItems(
      servers.variables.map(
        ({ option, description: text, values, default: value }) =>
          `\`${option}\`: ${[text?.trim() ?? "a part of the address.", values.length > 0 && `One of ${values.map((each) => `\`${each}\``).join(", ")}.`, value && `Default \`${value}\`.`].filter(Boolean).join(" ")}`,
      ),
    ),
    servers.others.length > 0 &&
      `The spec has other servers:\n\n${listItems(servers.others.map(({ url, description: text }) => `\`${url}\`${text ? `: ${text.trim()}` : ""}`))}`,
    ...describePages(plan),
    ...describeWebhooks(api),
    "## Errors",
    `If the provider refuses a call, it throws an \`ApiError\` with \`status\` and \`body\`. \`.safe()\` on a call returns the error instead. \`${clientName}Options\` has the timeouts, the retries and everything else that can be set.`,
    shown && fence("ts", `const result = await ${writeCall(api, shown)}.safe();\nif (!result.ok) console.error(result.error.message);`),
    `\`client.request({ method, path })\` calls a route that the spec does not have. \`@meetwire/${provider}/http\` has a client by method and path, and \`@meetwire/${provider}/openapi\` the OpenAPI document.`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** The best call to show: on a top-level resource, with as few parameters as possible. */
function findOperation({ operations }: Plan, verb: string): PlannedOperation | undefined {
  const cost = ({ resource, parameters, itemType, object }: PlannedOperation) =>
    parameters.filter(({ required }) => required).length * 4 +
    resource.length * 2 +
    (verb === "list" && itemType === undefined ? 1 : 0) +
    (object.deprecated ? 20 : 0);
  return operations.filter((operation) => operation.verb === verb).toSorted((left, right) => cost(left) - cost(right))[0];
}

/** A call without the code that uses its result. */
function writeCall(api: Api, operation: PlannedOperation): string {
  return writeExample(api, operation)
    .replace(/^for await \(const item of (.*)\) console\.log\(item\);$/s, "$1")
    .replace(/^(?:const \w+ = )?await (.*);$/s, "$1");
}

function describeCredentials({ credentials, provider, anonymous }: Api, given: ReadonlySet<string>): (string | false)[] {
  if (credentials.length === 0)
    return ["## Credentials", "The spec describes no credentials. If the provider asks for one, pass it with the option `headers`."];
  const items = credentials.map(({ option, in: place, name, prefix, description }) => {
    const where = `Sent as the ${place} ${place === "query" ? "parameter " : ""}\`${name}\`${prefix ? `, after \`${prefix.trim()}\`` : ""}.`;
    return `\`${option}\`${given.has(option) ? ` (\`${credentialVariable(provider, option)}\` above)` : ""}: ${[description?.trim().split("\n")[0], where].filter(Boolean).join(" ")}`;
  });
  const choice = credentials.length > 1 && !credentials.every(({ required }) => required);
  return [
    "## Credentials",
    `${anonymous ? "Some methods work without a credential. " : ""}${choice ? "Pass those that your account has. " : ""}Each is a string, or a function that returns the current one.`,
    listItems(items),
  ];
}

function describePages(plan: Plan): (string | false)[] {
  const paged = plan.operations.filter(({ itemType }) => itemType !== undefined);
  const [list] = paged.toSorted((left, right) => left.parameters.length - right.parameters.length);
  if (!list) return [];
  const call = writeCall(plan.api, list);
  return [
    "## Pages",
    `A list with several pages can be read to its end with \`for await\`. Await it to get one page.`,
    fence("ts", `const page = await ${call};\nfor await (const item of ${call}) console.log(item);`),
  ];
}

function describeWebhooks({ webhooks, provider, document }: Api): (string | false)[] {
  const [first] = webhooks;
  if (!first) return [];
  const secret = document["x-webhook-signature"] ? ", { secret }" : "";
  return [
    "## Webhooks",
    fence(
      "ts",
      `import { parseWebhook } from "@meetwire/${provider}";\n\nconst webhook = await parseWebhook(request${secret});\nif (webhook.event === ${JSON.stringify(first.event)}) console.log(webhook.payload);`,
    ),
    "An event that the spec does not have arrives as `unknown`.",
  ];
}

/** The options of the credentials that the shown calls need: each takes one set of several that go together. */
function chooseCredentials({ credentials, anonymous, security = [] }: Api, shown: readonly PlannedOperation[]): ReadonlySet<string> {
  const required = credentials.filter(({ required: needed }) => needed).map(({ option }) => option);
  const sets = shown.map((operation) => operation.security ?? security).flatMap(([first]) => (first ? [first] : []));
  if (anonymous || sets.length === 0) return new Set(required.length > 0 || anonymous ? required : credentials.slice(0, 1).map(({ option }) => option));
  return new Set([...required, ...sets.flat()]);
}

/** The minimal options of a client. */
function writeOptions({ provider, credentials, baseUrl, servers }: Api, given: ReadonlySet<string>): string {
  const options = [
    ...credentials
      .filter(({ option }) => given.has(option))
      .map(({ option }) => `${propertyName(option)}: process.env.${credentialVariable(provider, option)}!`),
    ...servers.variables
      .filter((variable) => variable.default === undefined && baseUrl.includes(`{${variable.option}}`))
      .map(({ option, values }) => `${propertyName(option)}: ${JSON.stringify(values[0] ?? "…")}`),
    ...(baseUrl ? [] : ['baseUrl: "https://api.example.com"']),
  ];
  return options.length === 0 ? "" : `{ ${options.join(", ")} }`;
}

function listItems(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function firstSentence(text = ""): string | undefined {
  const [, sentence] = /^([^\n#<[]+?\.)(\s|$)/.exec(text.trim()) ?? [];
  return sentence;
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
