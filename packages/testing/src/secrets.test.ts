import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createConnectyCube } from "@meetwire/connectycube";
import { createSession } from "@meetwire/connectycube/session";
import { createDaily } from "@meetwire/daily";
import { createDemodesk } from "@meetwire/demodesk";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import { createWhereby } from "@meetwire/whereby";
import { createZoom } from "@meetwire/zoom";
import type { ApiError } from "@meetwire/runtime";

const SECRET = "S3cr3t/+=value";
const OTHER = "An0ther~secret";

const events: unknown[] = [];

/** A provider that repeats all of a request in its error, and adds a link that starts a meeting. */
const echo: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const message = `refused ${await request.text()} at ${request.url} with ${JSON.stringify([...request.headers])}`;
  return Response.json({ message, errors: [message], start_url: "https://acme.example/s/1?zak=start-link" }, { status: 422 });
};

const options = { fetch: echo, maxRetries: 0, logger: (event: unknown) => void events.push(event) };
const baseUrl = "https://provider.example";
const token = "the-credential";
const cube = () => createConnectyCube({ ...options, baseUrl, token });
const daily = () => createDaily({ ...options, baseUrl, apiKey: token });
const demodesk = () => createDemodesk({ ...options, baseUrl, apiKey: token });
const engage = () => createTeamViewerEngage({ ...options, baseUrl, token });
const whereby = () => createWhereby({ ...options, baseUrl, apiKey: token });
const zoom = () => createZoom({ ...options, baseUrl, token });

/** A call with secrets among its parameters, for each kind of field that has them. */
const CALLS: Record<string, () => Promise<unknown>> = {
  "a ConnectyCube session": () => createSession({ ...options, baseUrl, applicationId: 1, authKey: OTHER, login: "maya", password: SECRET }).token(),
  "a Daily webhook": () => daily().webhookEndpoints.create({ body: { url: "https://me.example", hmac: SECRET, basicAuth: `maya:${OTHER}` } }),
  "a Daily dial-in configuration": () => daily().dialinConfigs.create({ body: { type: "pinless_dialin", hmac: SECRET, phone_number: "+15550100" } as never }),
  "a Daily live stream": () => daily().rooms.liveStreaming.start({ roomName: "demo", body: { rtmpUrl: [`rtmp://a.example/${SECRET}`, OTHER] } }),
  "a Daily meeting token": () => daily().meetingTokens.validate({ meetingToken: SECRET }),
  "a Demodesk account": () => demodesk().accounts.create({ body: { email: "maya@nordlys.example", password: SECRET } }),
  "an Engage appointment": () => engage().appointments.create({ body: { title: "Demo", password: SECRET } }),
  "an Engage user": () => engage().users.create({ body: { email: "maya@nordlys.example", password: SECRET } }),
  "a Whereby meeting": () =>
    whereby().meetings.create({ body: { endDate: "2035-01-01", recording: { destination: { accessKeyId: OTHER, accessKeySecret: SECRET } } } } as never),
  "a Zoom meeting": () => zoom().meetings.create({ userId: "me", body: { topic: "Demo", password: SECRET } }),
  "a change of a Zoom meeting": () => zoom().meetings.update({ meetingId: 1, body: { password: SECRET } }),
  "a Zoom recording": () => zoom().recordings.updateSettings({ meetingId: 1, body: { password: SECRET } }),
  "a Zoom user": () => zoom().users.create({ body: { action: "autoCreate", user_info: { email: "maya@nordlys.example", type: 1, password: SECRET } } }),
  "a Zoom host key": () => zoom().users.update({ userId: "me", body: { host_key: SECRET } }),
  "a Zoom webinar": () => zoom().webinars.create({ userId: "me", body: { topic: "Demo", password: SECRET } }),
  "Zoom's client secret": () =>
    createZoom({ ...options, baseUrl, tokenUrl: `${baseUrl}/oauth/token`, accountId: "account", clientId: "client", clientSecret: SECRET }).users.get({
      userId: "me",
    }),
};

describe("a secret that a provider repeats", () => {
  test.each(Object.entries(CALLS))("in %s is not in messages, logs and printed errors", async (_, call) => {
    events.length = 0;
    const error = (await call().catch((reason: unknown) => reason)) as ApiError;
    expect(error).toMatchObject({ name: "ValidationError", status: 422, message: expect.stringContaining("***") });
    const printed = [
      inspect(error, { depth: 9 }),
      format("%s %o", error, Object.fromEntries(Object.entries(error))),
      JSON.stringify(error),
      String(error.stack),
      JSON.stringify(events),
    ];
    expect(events.length).toBeGreaterThan(0);
    for (const text of printed) {
      for (const secret of [SECRET, OTHER, encodeURIComponent(SECRET), btoa(`client:${encodeURIComponent(SECRET)}`), token, "start-link"])
        expect(text).not.toContain(secret);
    }
    expect(JSON.stringify(error.body)).toContain("start-link");
  });

  test("is not printed with a list, either", async () => {
    const { error } = await cube().meetings.list().safe();
    expect(inspect(error)).not.toContain("start-link");
  });
});
