import { createConnectyCube } from "@meetwire/connectycube";

const client = createConnectyCube({ token: "" });

// The calls.
const created = (await client.meetings.create({ body: { name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] } }))._id;
const listed = (await client.meetings.list({ limit: 5, scheduled: true })).items[0]?.name;
const updated = (await client.meetings.update({ meetingId: "602f926aaa81493ce4c5788e", body: { record: true } })).record;
await client.meetings.delete({ meetingId: "602f926aaa81493ce4c5788e" });
const recorded = (await client.recordings.list({ meetingId: "602f926aaa81493ce4c5788e" }))[0]?.download_url;
