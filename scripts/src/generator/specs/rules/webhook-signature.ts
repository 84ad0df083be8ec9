import type { Context, Node } from "./rule.ts";
import { checkShape, count, oneOf, record, required, text, textMap, texts } from "./shape.ts";
import type { Want } from "./shape.ts";

const SIGNATURE: Readonly<Record<string, Want>> = {
  algorithm: required(oneOf("hmac-sha256", "hmac-sha1", "hmac-sha512")),
  key: oneOf("text", "base64", "hex"),
  keyPrefix: text,
  digest: required(oneOf("hex", "base64")),
  signature: required(record),
  timestamp: record,
  id: record,
  message: text,
  tolerance: count,
  eventId: record,
  challenge: record,
  test: record,
};

/** Headers are compared in lower case. */
const header = required({ words: "a header's name in lower case", is: (value) => typeof value === "string" && /^[a-z0-9-]+$/.test(value) });
const holding = (part: string): Want => ({
  words: `a string with {${part}} in it`,
  is: (value) => typeof value === "string" && value.split(`{${part}}`).length === 2,
});

const PARTS: Readonly<Record<string, Readonly<Record<string, Want>>>> = {
  signature: { header, format: holding("signature"), separator: text },
  timestamp: { header, format: holding("timestamp"), separator: text, unit: oneOf("s", "ms") },
  id: { header },
  challenge: { values: required(record), token: required(text), response: required(textMap) },
};

/** `x-webhook-signature` must have all keys that verification needs, and no unused keys. */
export function webhookSignature() {
  return {
    Root(root: Node, { report, location }: Context) {
      const value = root["x-webhook-signature"];
      if (value === undefined) return;
      const complain = (path: (string | number)[], message: string) => report({ message, location: location.child(["x-webhook-signature", ...path]) });
      if (!checkShape("x-webhook-signature", value, SIGNATURE, complain)) return;
      for (const [key, shape] of Object.entries(PARTS)) if (value[key] !== undefined) checkShape("x-webhook-signature", value[key], shape, complain, [key]);
      const { eventId, message = "{body}" } = value as { eventId?: Node; message?: string };
      if (eventId) checkShape("x-webhook-signature", eventId, "header" in eventId ? { header } : { body: required(texts) }, complain, ["eventId"]);
      if (message.split("{body}").length !== 2) complain(["message"], "x-webhook-signature.message has to have {body} in it, once");
      for (const part of ["timestamp", "id"]) {
        const signed = message.includes(`{${part}}`);
        if (signed && value[part] === undefined)
          complain(["message"], `x-webhook-signature.message signs {${part}}, but x-webhook-signature.${part} is missing`);
        if (!signed && value[part] !== undefined)
          complain([part], `x-webhook-signature.message does not sign {${part}}, so anyone can change it: leave it out`);
      }
    },
  };
}
