import { InvalidInputError, parseWebhook, WebhookSecretError } from "@meetwire/connectycube";
import { SECRET } from "../check.ts";
import type { Check, Stage } from "../check.ts";
import { expectEqual, expectThat, failureOf } from "../expect.ts";

export const webhooks: readonly Check[] = [
  {
    name: "reads a webhook and checks its secret",
    async run(stage) {
      const body = await fire(stage);
      const webhook = await parseWebhook(request(SECRET, body), { secret: SECRET });
      expectThat(webhook.event === "recordingDone", `recordingDone, not ${webhook.event}`);
      expectThat(webhook.payload.callRecords.length > 0 && typeof webhook.payload.meeting.name === "string", "the recordings and the meeting");
      for (const secret of ["", `${SECRET}x`, SECRET.slice(1)]) {
        expectThat((await failureOf(parseWebhook(request(secret, body), { secret: SECRET }))) instanceof WebhookSecretError, "a wrong secret to be refused");
      }
    },
  },
  {
    name: "lets an unknown webhook through, and nothing broken",
    async run() {
      const unknown = await parseWebhook(request(SECRET, '{"event":"newer","a":1}'), { secret: SECRET });
      expectEqual(unknown, { event: "unknown", payload: { event: "newer", a: 1 } }, "an event of a later time");
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

/** Has the sandbox send a webhook, and returns what arrives. */
async function fire(stage: Stage): Promise<string> {
  const { baseUrl, received } = stage.meet("answers");
  const answer = await fetch(`${stage.services.sandbox}/_sandbox/webhooks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ provider: "connectycube", event: "recordingDone", url: `${baseUrl}/hook` }),
  });
  expectThat(answer.ok, `the sandbox to send the webhook, not ${answer.status}`);
  return (await received())[0]!.body;
}

function request(secret: string, body: string): Request {
  return new Request(`https://me.example/hook?secret=${encodeURIComponent(secret)}`, { method: "POST", body });
}
