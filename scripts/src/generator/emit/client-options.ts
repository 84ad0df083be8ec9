import type { Api } from "../api/api.ts";
import { propertyName } from "../api/names.ts";
import { flowOptions } from "../api/oauth.ts";
import { writeComment } from "./comment.ts";

/** The interface of what the factory takes: credentials, and what the runtime offers for this provider. */
export function writeClientOptions({ clientName, credentials, anonymous, baseUrl, document }: Api): string {
  const oauth = credentials.map((credential) => credential.oauth).find((each) => each !== undefined);
  const limits = document["x-rate-limits"];
  const choice = !anonymous && credentials.length > 0 && !credentials.some(({ required }) => required);
  const members = credentials.map(
    ({ option, description, required }) =>
      `${writeComment([description, "A string, or a function that returns the current one."], "  ")}  ${propertyName(option)}${required ? "" : "?"}: CredentialValue${required ? "" : " | undefined"};\n`,
  );
  const flows = oauth?.flows.map(({ grantType, parameters = {} }) =>
    [grantType === "refresh_token" && "refreshToken", ...Object.values(parameters), "clientId", grantType !== "refresh_token" && "clientSecret"]
      .filter(Boolean)
      .map((option) => `\`${String(option)}\``)
      .join(", "),
  );
  for (const option of oauth ? flowOptions(oauth) : []) {
    members.push(
      `${writeComment([`Goes with \`clientId\` and \`clientSecret\`, from which the client gets its own tokens.`], "  ")}  ${propertyName(option)}?: string | undefined;\n`,
    );
  }
  if (limits?.plans) {
    const plans = limits.plans.map((plan) => JSON.stringify(plan)).join(" | ");
    members.push(
      `${writeComment([`The plan of the account, whose limits the client keeps to. Default \`${JSON.stringify(limits.plan)}\`.`], "  ")}  plan?: ${plans} | undefined;\n`,
    );
  }
  if (!baseUrl) members.push(`${writeComment(["The API's address. The spec does not give one."], "  ")}  baseUrl: string;\n`);
  members.push(
    `${writeComment(["Corrections of operations whose route turned out to be wrong, by operation."], "  ")}  operations?: { readonly [Operation in ${clientName}Operation]?: Route } | undefined;\n`,
  );
  const hasRefresh = oauth?.flows.some(({ grantType }) => grantType === "refresh_token");
  const bases = ["ClientOptions", oauth && (hasRefresh ? "OAuthOptions" : 'Omit<OAuthOptions, "refreshToken">'), limits && "RateLimitOptions"];
  const needs = flows
    ? `Give ${[...credentials.map(({ option }) => `\`${option}\``), ...flows].join(", or ")}.`
    : choice && "One of the credentials has to be given.";
  return `${writeComment([`What \`create${clientName}\` takes.`, needs])}export interface ${clientName}Options extends ${bases.filter(Boolean).join(", ")} {\n${members.join("")}}`;
}

/** The types of the runtime that the options of some providers need. */
export const OPTION_TYPES: readonly string[] = ["OAuthOptions", "RateLimitOptions"];
