import type { Api, Security } from "../api/api.ts";
import { propertyName } from "../api/names.ts";
import { flowOptions } from "../api/oauth.ts";
import { writeComment } from "../types/comment.ts";
import { code, named } from "../types/type.ts";
import type { Code } from "../types/type.ts";

/** The interface of the factory's options: credentials, and the runtime options for this provider. */
export function writeClientOptions({ clientName, credentials, security = [], anonymous, baseUrl, servers, document }: Api): Code {
  const oauth = credentials.map((credential) => credential.oauth).find((each) => each !== undefined);
  const limits = document["x-rate-limits"];
  const isChoice = !anonymous && credentials.length > 0 && !credentials.some(({ required }) => required);
  const members = credentials.map(({ option, description, required }) => {
    const comment = writeComment([description, "A string, or a function that returns the current one."], "  ");
    return code`${comment}  ${propertyName(option)}${required ? "" : "?"}: ${named("CredentialValue")}${required ? "" : " | undefined"};\n`;
  });
  const flows = oauth?.flows.map(({ grantType, parameters = {} }) =>
    [grantType === "refresh_token" && "refreshToken", ...Object.values(parameters), "clientId", grantType !== "refresh_token" && "clientSecret"]
      .filter(Boolean)
      .map((option) => `\`${String(option)}\``)
      .join(", "),
  );
  for (const option of oauth ? flowOptions(oauth) : []) {
    const comment = writeComment(["Goes with `clientId` and `clientSecret`, from which the client gets its own tokens."], "  ");
    members.push(code`${comment}  ${propertyName(option)}?: string | undefined;\n`);
  }
  if (limits?.plans) {
    const plans = limits.plans.map((plan) => JSON.stringify(plan)).join(" | ");
    const comment = writeComment([`The plan of the account, whose limits the client keeps to. Default \`${JSON.stringify(limits.plan)}\`.`], "  ");
    members.push(code`${comment}  plan?: ${plans} | undefined;\n`);
  }
  for (const { option, isMain, description, values, default: value } of servers.variables) {
    const unasked = value === undefined ? "Pass it, or `baseUrl`." : `Default \`${value}\`.`;
    const comment = writeComment(
      [
        description,
        isMain ? `It is a part of the API's address, \`${baseUrl}\`.` : "It is a part of the address of operations with a server of their own.",
        unasked,
      ],
      "  ",
    );
    const type = values.length > 0 ? values.map((each) => JSON.stringify(each)).join(" | ") : "string";
    members.push(code`${comment}  ${propertyName(option)}?: ${type} | undefined;\n`);
  }
  if (baseUrl && servers.others.length > 0) {
    const others = servers.others.map(({ url, description }) => `- \`${url}\`${description ? `: ${description.trim()}` : ""}`);
    const comment = writeComment([`The API's address. Default \`${baseUrl}\`. The spec has others:\n${others.join("\n")}`], "  ");
    members.push(code`${comment}  baseUrl?: string | undefined;\n`);
  }
  if (!baseUrl) members.push(code`${writeComment(["The API's address. The spec does not give one."], "  ")}  baseUrl: string;\n`);
  const corrections = writeComment(["Corrects the routes of operations, by operation, if they turn out to be wrong."], "  ");
  members.push(code`${corrections}  operations?: { readonly [Operation in ${clientName}Operation]?: ${named("Route")} } | undefined;\n`);
  const hasRefresh = oauth?.flows.some(({ grantType }) => grantType === "refresh_token");
  const tokens = hasRefresh ? code`, ${named("OAuthOptions")}` : code`, Omit<${named("OAuthOptions")}, "refreshToken">`;
  const bases = [named("ClientOptions"), ...(oauth ? [tokens] : []), ...(limits ? [code`, ${named("RateLimitOptions")}`] : [])];
  const comment = writeComment([
    `The options of \`create${clientName}\`.`,
    flows ? `Pass ${[...credentials.map(({ option }) => `\`${option}\``), ...flows].join(", or ")}.` : isChoice && describeChoice(security),
    credentials.length === 0 && "The spec describes no credentials. If the provider asks for one, pass it with `headers`.",
  ]);
  return code`${comment}export interface ${clientName}Options extends ${bases} {\n${members}}`;
}

/** `security` has the sets of options, each of which is enough. */
function describeChoice(security: Security): string {
  if (!security.some((set) => set.length > 1)) return "Pass one of the credentials.";
  return `Pass ${security.map((set) => set.map((option) => `\`${option}\``).join(" and ")).join(", or ")}.`;
}

/** The options of a call and of a list. If the API has credentials, the client's own types have them, under these names. */
export const CALL_OPTION_TYPES: readonly string[] = ["CallOptions", "PageOptions"];

export function hasCallCredentials({ credentials }: Api): boolean {
  return credentials.length > 0;
}

/** The interfaces of the options of a call and of a list, which can have their own credentials. */
export function writeCallOptions(api: Api): Code[] {
  if (!hasCallCredentials(api)) return [];
  const members = api.credentials.map(({ option }) => {
    const comment = writeComment([`Another \`${option}\`, for this call only. The client's credentials are not sent with it. Default: the client's.`], "  ");
    // Without undefined: a user's missing token must not become the client's.
    return code`${comment}  ${propertyName(option)}?: ${named("CredentialValue")};\n`;
  });
  const [forCall, forList] = [
    writeComment(["The options of one call."]),
    writeComment(["The options of a call whose response is a list. A credential here is sent for each of its pages."]),
  ];
  return [
    code`${forCall}export interface CallOptions extends ${named("RuntimeCallOptions")} {\n${members}}`,
    code`${forList}export interface PageOptions extends CallOptions, ${named("RuntimePageOptions")} {}`,
  ];
}

/** The types of the runtime that the options of some providers need. */
export const OPTION_TYPES: readonly string[] = ["OAuthOptions", "RateLimitOptions"];
