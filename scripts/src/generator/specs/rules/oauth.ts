import type { Context, Node } from "./rule.ts";
import { anything, checkShape, isRecord, oneOf, required, text, textMap, texts, url } from "./shape.ts";
import type { Complain, Want } from "./shape.ts";

/** The flows that a client can use, and the keys that each needs. OpenAPI's other flows are for other kinds of programs. */
const FLOWS: Readonly<Record<string, Readonly<Record<string, Want>>>> = {
  authorizationCode: { authorizationUrl: required(url), tokenUrl: required(url), refreshUrl: url, scopes: anything },
  clientCredentials: { tokenUrl: required(url), refreshUrl: url, scopes: anything },
  "x-account-credentials": {
    tokenUrl: required(url),
    grantType: required(text),
    parameters: textMap,
    parametersIn: oneOf("query", "body"),
    scopes: anything,
  },
};

/** The flows of OAuth 2 must be usable by a client. */
export function oauth() {
  return {
    SecurityScheme(scheme: Node, { report, location }: Context) {
      if (scheme["type"] !== "oauth2") return;
      const complain: Complain = (path, message) => report({ message, location: location.child(path) });
      const flows = scheme["flows"];
      // A provider's own file may have addresses that are relative: its client takes a token.
      if (isRecord(flows) && (scheme["x-option"] !== undefined || "x-account-credentials" in flows)) {
        for (const [name, shape] of Object.entries(FLOWS)) {
          if (flows[name] !== undefined)
            checkShape(name, withoutExtensions(flows[name]), shape, (path, message) => complain(["flows", name, ...path], message));
        }
      }
      const authentication = scheme["x-client-authentication"];
      if (authentication !== undefined && authentication !== "basic" && authentication !== "body") {
        complain(["x-client-authentication"], "x-client-authentication is basic or body");
      }
      if (scheme["x-token-refused"] !== undefined && !isRecord(scheme["x-token-refused"]))
        complain(["x-token-refused"], "x-token-refused is a map from a path in the error's body to a value");
      const apiUrl = scheme["x-token-api-url"];
      if (apiUrl !== undefined)
        checkShape("x-token-api-url", apiUrl, { property: required(text), hosts: required(texts) }, (path, message) =>
          complain(["x-token-api-url", ...path], message),
        );
    },
  };
}

function withoutExtensions(flow: unknown): unknown {
  return isRecord(flow) ? Object.fromEntries(Object.entries(flow).filter(([key]) => !key.startsWith("x-"))) : flow;
}
