import { InvalidInputError, parseWebhook, WebhookSecretError } from "@meetwire/connectycube";
import { readSignedWebhook, signDelivery, webhookHandler } from "@meetwire/runtime";
import type { WebhookSignature } from "@meetwire/runtime";
import { SECRET } from "../check.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectThat, failureOf } from "../expect.ts";

/** 32 bytes in base64; schemes without base64 use the text itself. */
const SIGNING_SECRET = "QSBrZXkgb2YgdGhpcnR5LXR3byBieXRlcywgb3Igc28=";
const OTHER_SECRET = "YW5vdGhlciBrZXk=";

/** A scheme for each way to encode keys and digests, and to write headers. */
const SCHEMES: readonly (readonly [WebhookSignature, string])[] = [
  [
    {
      algorithm: "hmac-sha256",
      digest: "hex",
      signature: { header: "x-signature", format: "v0={signature}" },
      timestamp: { header: "x-time" },
      message: "v0:{timestamp}:{body}",
    },
    SIGNING_SECRET,
  ],
  [
    {
      algorithm: "hmac-sha256",
      key: "base64",
      digest: "base64",
      signature: { header: "x-signature" },
      timestamp: { header: "x-time" },
      message: "{timestamp}.{body}",
    },
    SIGNING_SECRET,
  ],
  [
    {
      algorithm: "hmac-sha512",
      digest: "hex",
      signature: { header: "x-signature", separator: ",", format: "v1={signature}" },
      timestamp: { header: "x-signature", separator: ",", format: "t={timestamp}" },
      message: "{timestamp}.{body}",
    },
    SIGNING_SECRET,
  ],
];

/** The second test case of RFC 2202 and RFC 4231. */
const DATA = "what do ya want for nothing?";
const NOT_JSON = "the webhook's body is not JSON: respond with 400";
const VECTORS: readonly (readonly [WebhookSignature["algorithm"], WebhookSignature["digest"], string, string])[] = [
  ["hmac-sha1", "hex", "Jefe", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"],
  ["hmac-sha256", "hex", "Jefe", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
];

export const webhooks: readonly Check[] = [
  {
    name: "reads a webhook and checks its secret",
    async run(fixture) {
      const body = fixture.servers.webhook;
      const webhook = await parseWebhook(request(SECRET, body), { secret: SECRET });
      expectThat(webhook.event === "recordingDone", `recordingDone, not ${webhook.event}`);
      expectThat(webhook.payload.callRecords.length > 0 && typeof webhook.payload.meeting.name === "string", "the recordings and the meeting");
      for (const secret of ["", `${SECRET}x`, SECRET.slice(1)]) {
        expectThat((await failureOf(parseWebhook(request(secret, body), { secret: SECRET }))) instanceof WebhookSecretError, "a wrong secret to be refused");
      }
    },
  },
  {
    name: "verifies a signature over the raw bytes",
    async run() {
      for (const [signature, secret] of SCHEMES) {
        const body = '{"topic":"caf\\u00e9 \\/ \\ud83d\\ude92 – ’ü","n":1.0}';
        const delivery = await signDelivery(signature, body, { secret });
        const verify = (changes: { headers?: Record<string, string>; body?: string }, secrets: string | string[] = secret) =>
          readSignedWebhook({ started: { required: ["topic"] } }, signature, new Request("https://me.example/hook", { ...delivery, ...changes }), {
            secret: secrets,
          });
        const webhook = await verify({});
        expectEqual(webhook.event, "started", "the event");
        expectEqual((await verify({}, [OTHER_SECRET, secret])).event, "started", "the event, while the secret is being replaced");
        const old = await signDelivery(signature, body, { secret, timestamp: new Date(Date.now() - 3_600_000) });
        const wrong = [
          () => verify({ body: JSON.stringify(JSON.parse(body)) }),
          () => verify({ headers: {} }),
          () => verify({}, OTHER_SECRET),
          () => verify(old),
        ];
        for (const forge of wrong)
          expectThat((await failureOf(forge())) instanceof WebhookSecretError, "a delivery that is forged, changed or old to be refused");
      }
    },
  },
  {
    name: "verifies the RFCs' test vectors",
    async run() {
      for (const [algorithm, digest, key, expected] of VECTORS) {
        const signature: WebhookSignature = { algorithm, digest, signature: { header: "x-signature" } };
        const headers = { "x-signature": expected };
        expectEqual(
          (await readSignedWebhook({}, signature, DATA, { secret: key, headers }).catch((error: Error) => error.message)) as unknown,
          NOT_JSON,
          "a valid signature of a body that is not JSON",
        );
        const refused = await failureOf(readSignedWebhook({}, signature, `${DATA}.`, { secret: key, headers }));
        expectThat(refused instanceof WebhookSecretError, "another body to be refused");
      }
    },
  },
  {
    name: "handles a signed event once",
    async run() {
      const [signature, secret] = SCHEMES[0]!;
      const handled: string[] = [];
      const handler = webhookHandler("acme", {}, signature, { eventId: { body: ["id"] } }, { secret, handle: (_webhook, { id }) => void handled.push(id) });
      const send = async (payload: object, key = secret) =>
        (await handler(new Request("https://me.example/hook", await signDelivery(signature, payload, { secret: key })))).status;
      expectEqual(
        [await send({ id: "a" }), await send({ id: "a" }), await send({ id: "b" }), await send({ id: "c" }, OTHER_SECRET)],
        [200, 200, 200, 401],
        "the statuses",
      );
      expectEqual(handled, ["a", "b"], "the handled events");
    },
  },
  {
    name: "accepts an unknown webhook, and rejects a broken one",
    async run() {
      const unknown = await parseWebhook(request(SECRET, '{"event":"newer","a":1}'), { secret: SECRET });
      expectEqual(unknown, { event: "unknown", payload: { event: "newer", a: 1 } }, "an event of a later API version");
      for (const [body, options] of [
        ["{", { secret: SECRET }],
        ["{}", { secret: "" }],
        [JSON.stringify(" ".repeat(2000)), { secret: SECRET, maxBytes: 1000 }],
      ] as const) {
        expectThat((await failureOf(parseWebhook(request(SECRET, body), options))) instanceof InvalidInputError, "an InvalidInputError");
      }
    },
  },
];

function request(secret: string, body: string): Request {
  return new Request(`https://me.example/hook?secret=${encodeURIComponent(secret)}`, { method: "POST", body });
}
