/** The files that a new provider starts with in the sandbox, the facade and the test suites. Missing parts are absent. */
import { camelCase, propertyName } from "../generator/api/names.ts";
import { writeExample } from "../generator/emit/example.ts";
import type { Plan, PlannedOperation } from "../generator/plan/plan.ts";

/** The files by their paths in the repository. */
export function writeSkeletons(plan: Plan): Record<string, string> {
  const { provider } = plan.api;
  return {
    [`packages/sandbox/src/providers/${provider}.ts`]: writeSandbox(plan),
    [`packages/sandbox/src/providers/${provider}.test.ts`]: writeSandboxTest(plan),
    [`packages/meetwire/src/adapters/${provider}.ts`]: writeAdapter(plan),
    [`packages/testing/src/${provider}.test.ts`]: writeClientTest(plan),
    [`packages/testing/src/${provider}-adapter.test.ts`]: writeAdapterTest(plan),
    [`.changeset/${provider}-in-the-facade.md`]: `---\n"meetwire": minor\n"@meetwire/sandbox": minor\n---\n\n${plan.api.clientName} is in the facade as \`meetwire/${provider}\`, and in the sandbox.\n`,
  };
}

/** The key of the sandbox's first account. */
export function sandboxToken(provider: string): string {
  return `sandbox-${provider}-token`;
}

/** The credentials that a client needs: all required ones, or the first of several alternatives. */
function neededCredentials({ api: { credentials } }: Plan) {
  const required = credentials.filter((each) => each.required);
  return required.length > 0 ? required : credentials.slice(0, 1);
}

function writeSandbox(plan: Plan): string {
  const { provider, clientName, document } = plan.api;
  const needed = neededCredentials(plan);
  const options = needed.map(({ option }) => propertyName(option));
  const headers = needed.filter(({ in: place }) => place === "header").map(({ name, prefix = "" }) => `${propertyName(name)}: \`${prefix}\${TOKEN}\``);
  const first = plan.operations.find(({ method, path }) => method === "GET" && !path.includes("{"))?.path ?? "/";
  const authenticate =
    needed.length === 0
      ? `  authenticate: () => "user",`
      : `  authenticate(credentials) {
    if (!Object.values(credentials).includes(TOKEN)) throw new SandboxError(401, "the credential is missing or wrong");
    return "user";
  },`;
  return `import { openapi } from "@meetwire/${provider}/openapi";
import { asOpenApi } from "../contract/openapi.ts";
${needed.length === 0 ? "" : `import { SandboxError } from "../sandbox-error.ts";\n`}import type { SandboxProvider } from "./provider.ts";
import { createRandom, pick, Sequence } from "./sequence.ts";
import { MINUTE, officeSlots, weekdays } from "./time.ts";

/** Everything that it stores: JSON values, \`Map\` and \`Sequence\`, so it can be saved. */
export interface State {
  readonly sequence: Sequence;
  readonly meetings: Map<string, StoredMeeting>;
}

export interface StoredMeeting {
  readonly id: string;
  title: string;
  /** In milliseconds since 1970. */
  start: number;
  end: number;
}
${needed.length === 0 ? "" : `\nconst TOKEN = ${JSON.stringify(sandboxToken(provider))};\n`}
const TITLES = ["Weekly sync", "Demo", "Interview", "Planning", "Retrospective"];

/** ${document.info.title}. */
export const ${camelCase(provider)}: SandboxProvider<State, "user", { ${options.map((option) => `${option}: string`).join("; ")} }> = {
  name: ${JSON.stringify(provider)},
  document: asOpenApi(openapi),
  accounts: [
    {
      name: "user",
      description: "A user of ${clientName} at Nordlys",
      credentials: { ${options.map((option) => `${option}: TOKEN`).join(", ")} },
      headers: { ${headers.join(", ")} },
    },
  ],
  firstPath: ${JSON.stringify(first)},
  examples: {},
  seed,
${authenticate}
  handlers: {},
  meetings: ({ state }) => [...state.meetings.values()],
  writeError: ({ status, message }) => ({ status, body: { message } }),
};

/** Two weeks of meetings before and after the given time. */
function seed(now: number, seedNumber: number): State {
  const random = createRandom(seedNumber + 1);
  const state: State = { sequence: new Sequence(seedNumber), meetings: new Map() };
  for (const day of weekdays(now, -14, 14))
    for (const { start, minutes } of officeSlots(random, day, 4, [15, 30, 45, 60, 90])) {
      const id = state.sequence.uuid();
      state.meetings.set(id, { id, title: pick(random, TITLES), start, end: start + minutes * MINUTE });
    }
  return state;
}
`;
}

function writeSandboxTest(plan: Plan): string {
  const { provider } = plan.api;
  const [first] = neededCredentials(plan);
  const test =
    first === undefined
      ? `  it("needs no credential", async () => {
    const sandbox = createSandbox();
    expect((await sandbox.fetch(\`\${sandbox.urls${member(provider)}}\${${camelCase(provider)}.firstPath}\`)).status).toBe(200);
  });`
      : `  it("rejects a wrong credential", async () => {
    const sandbox = createSandbox();
    const headers = { ${propertyName(first.name)}: ${JSON.stringify(`${first.prefix ?? ""}wrong`)} };
    expect((await sandbox.fetch(\`\${sandbox.urls${member(provider)}}\${${camelCase(provider)}.firstPath}\`, { headers })).status).toBe(401);
  });`;
  return `import { describe, expect, it } from "vitest";
import { createSandbox } from "../sandbox.ts";
import { ${camelCase(provider)} } from "./${provider}.ts";

describe(${JSON.stringify(provider)}, () => {
${test}
});
`;
}

function writeAdapter(plan: Plan): string {
  const { provider, clientName } = plan.api;
  const options = neededCredentials(plan).map(({ option }) => option);
  return `import { create${clientName} } from "@meetwire/${provider}";
import type { ${clientName}, ${clientName}Options } from "@meetwire/${provider}";
import type { AdapterFactory } from "../adapter.ts";
import type { Capabilities } from "../capabilities.ts";

/** Each verb here has a function in \`verbs\`. A verb that is missing is not in the account's type. */
const capabilities = {} as const satisfies Capabilities;

/** ${clientName}'s own types. */
export interface ${clientName}Types {
  provider: ${JSON.stringify(provider)};
}

export interface ${clientName}AccountOptions extends ${clientName}Options {}

/**
 * A ${clientName} account.
 *
 * @example
 * const meetwire = createMeetwire({ ${camelCase(provider)}: ${camelCase(provider)}({ ${options.join(", ")} }) });
 */
export function ${camelCase(provider)}(options: ${clientName}AccountOptions): AdapterFactory<typeof capabilities, ${clientName}Types, ${clientName}> {
  const client = create${clientName}(options);
  return () => ({ provider: ${JSON.stringify(provider)}, capabilities, client, verbs: {} });
}
`;
}

function writeAdapterTest({ api: { provider } }: Plan): string {
  return `import { createSandbox } from "@meetwire/sandbox";
import { ${camelCase(provider)} } from "meetwire/${provider}";
import { testAdapter } from "meetwire/testing";

testAdapter({
  provider: ${JSON.stringify(provider)},
  create: () => {
    const { credentials, urls, fetch } = createSandbox();
    return ${camelCase(provider)}({ ...credentials${member(provider)}, baseUrl: urls${member(provider)}, fetch });
  },
});
`;
}

function writeClientTest(plan: Plan): string {
  const { provider, clientName } = plan.api;
  const [first] = neededCredentials(plan);
  const reads = plan.operations.find(({ method, parameters }) => method === "GET" && parameters.every(({ required }) => !required)) ?? plan.operations[0]!;
  const creates = plan.operations.find(({ method }) => method === "POST") ?? reads;
  const climbs = plan.operations.find(({ parameters }) => parameters.some(({ in: place, schema }) => place === "path" && !isNumber(schema)));
  const cases = plan.operations.map((operation) => `    ${JSON.stringify(operation.id)}: { call: (client, options) => ${writeCall(plan, operation)} },`);
  return `import { create${clientName} } from "@meetwire/${provider}";
import type { ${clientName} } from "@meetwire/${provider}";
import { openapi } from "@meetwire/${provider}/openapi";
import { testClient } from "./client-suite.ts";

testClient<${clientName}>({
  provider: ${JSON.stringify(provider)},
  openapi,
  create: (sandbox, { token = ${first === undefined ? '""' : `sandbox.credentials${member(provider)}.${first.option}`}, ...overrides } = {}) =>
    create${clientName}({ ${first === undefined ? "headers: { authorization: token }" : first.option === "token" ? "token" : `${propertyName(first.option)}: token`}, baseUrl: sandbox.urls${member(provider)}, fetch: sandbox.fetch, ...overrides }),
  reads: ${JSON.stringify(reads.id)},
  creates: ${JSON.stringify(creates.id)},
  climb: (client) => ${climbs === undefined ? `client.request({ method: "GET", path: "/.." })` : writeClimb(climbs)},
  operations: {
${cases.join("\n")}
  },
});
`;
}

/** The call of an operation with the values of the spec's examples. */
function writeCall(plan: Plan, operation: PlannedOperation): string {
  const call = writeExample(plan.api, operation)
    .replace(/^for await \(const item of (.*)\) console\.log\(item\);$/s, "$1")
    .replace(/^(?:const \w+ = )?await (.*);$/s, "$1");
  if (operation.parametersName === undefined) return call.replace(/\(\)$/, "(options)");
  return call.endsWith("()") ? call.replace(/\(\)$/, "({}, options)") : call.replace(/\)$/, ", options)");
}

/** A call whose path parameters would leave their folder. */
function writeClimb({ resource, verb, parameters, body }: PlannedOperation): string {
  const given = parameters
    .filter(({ required, in: place }) => required || place === "path")
    .map(({ name, schema }) => `${propertyName(name)}: ${isNumber(schema) ? "1" : '".."'}`);
  const all = [...given, ...(body?.required ? ["body: {} as never"] : [])];
  return `client${[...resource, verb].map(member).join("")}({ ${all.join(", ")} })`;
}

function isNumber(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && ["integer", "number"].includes((schema as { type?: string }).type ?? "");
}

function member(name: string): string {
  return propertyName(name) === name ? `.${name}` : `[${propertyName(name)}]`;
}
