import { createConnectyCube } from "@meetwire/connectycube";

const client = createConnectyCube({ token: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await client.meetings.create({ body: { name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] } }))._id);
use((await client.meetings.list({ limit: 5, scheduled: true })).items[0]?.name);
use((await client.meetings.update({ meetingId: "602f926aaa81493ce4c5788e", body: { record: true } })).record);
await client.meetings.delete({ meetingId: "602f926aaa81493ce4c5788e" });
use((await client.recordings.list({ meetingId: "602f926aaa81493ce4c5788e" }))[0]?.download_url);
