import type { Api } from "../api/api.ts";
import { tag, writeComment } from "../types/comment.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { writeLiteral } from "./literal.ts";

/** The handlers of the flow in which a user gives consent; `undefined` if the API does not have that flow. */
export function emitAuthorization({ provider, credentials, document }: Api): GeneratedFile | undefined {
  const oauth = credentials.flatMap((credential) => (credential.oauth?.authorization ? [credential.oauth] : []))[0];
  if (!oauth) return undefined;
  const { authorization, authentication } = oauth;
  const comment = writeComment([
    `Makes the handlers with which users of the ${document.info.title} connect their account: \`start\` sends the browser to the provider, \`callback\` handles its return.`,
    tag("throws", "{InvalidInputError} if the options cannot be used"),
    tag("example", "\nconst authorization = createAuthorization({ clientId, clientSecret, redirectUri, onGrant: ({ refreshToken }) => save(refreshToken) });"),
  ]);
  const [values, types] = [["authorizationHandler"], ["Authorization", "AuthorizationOptions"]];
  const text = `${comment}export function createAuthorization(options: AuthorizationOptions): Authorization {\n  return authorizationHandler(${JSON.stringify(provider)}, ${writeLiteral({ ...authorization, authentication })}, options);\n}`;
  return codeFile(provider, "authorization.ts", {
    imports: [
      { from: "@meetwire/runtime", names: values, values: true },
      { from: "@meetwire/runtime", names: types },
    ],
    parts: [{ text, references: [...values, ...types] }],
  });
}

/** The types of the runtime that a user of it needs. */
export const AUTHORIZATION_TYPES: readonly string[] = ["Authorization", "AuthorizationOptions", "Grant"];
