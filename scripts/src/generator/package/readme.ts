import type { Api, ApiOperation } from "../api/api.ts";

/** The README that a new package starts with. Its owner makes it their own: it is not written again. */
export function writeReadme(api: Api): string {
  const { provider, clientName, document, credentials, anonymous } = api;
  const { title, summary, description } = document.info;
  const intro = summary ?? firstSentence(description);
  const example = api.operations.find((operation) => operation.method === "GET" && isOptional(operation));
  const method = (operation: ApiOperation) => `client.${[...operation.resource, operation.verb].join(".")}`;
  const parts = [
    `# @meetwire/${provider}`,
    `A typed client for the ${title}${intro ? `: ${intro}` : "."}`,
    fence("sh", `npm install @meetwire/${provider}`),
    fence(
      "ts",
      [
        `import { create${clientName} } from "@meetwire/${provider}";`,
        "",
        `const client = create${clientName}(${writeOptions(api)});`,
        ...(example ? [`const answer = await ${method(example)}();`] : []),
      ].join("\n"),
    ),
    credentials.length > 1 &&
      `Credentials, of which ${anonymous ? "none has" : "some have"} to be given: ${credentials.map(({ option }) => `\`${option}\``).join(", ")}. Each is a text, or a function that returns the current one.`,
    "[Every method](./src/generated/reference.md) with its route. Your editor shows the same on hover, with the docs of every parameter and field.",
    "## Failures",
    `What the service refuses is thrown as an \`ApiError\`, with its \`status\` and \`body\`; \`.safe()\` on a call gives it back instead. Timeouts, retries and everything else that can be set is in \`${clientName}Options\`.`,
    `The paths of the API, with openapi-fetch, are in \`@meetwire/${provider}/http\`, and the OpenAPI document is in \`@meetwire/${provider}/openapi\`.`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function isOptional({ parameters, body }: ApiOperation): boolean {
  return !body?.required && parameters.every(({ required }) => !required);
}

/** The least that a client has to be given. */
function writeOptions({ provider, credentials, anonymous, baseUrl }: Api): string {
  const required = credentials.filter(({ required: needed }) => needed);
  const given = required.length > 0 || anonymous ? required : credentials.slice(0, 1);
  const variable = (option: string) => `${provider}_${option}`.replaceAll("-", "_").replace(/[A-Z]/g, "_$&").toUpperCase();
  const options = [...given.map(({ option }) => `${option}: process.env.${variable(option)}!`), ...(baseUrl ? [] : ['baseUrl: "https://api.example.com"'])];
  return options.length === 0 ? "" : `{ ${options.join(", ")} }`;
}

function firstSentence(text = ""): string | undefined {
  const [, sentence] = /^([^\n#<[]+?\.)(\s|$)/.exec(text.trim()) ?? [];
  return sentence;
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
