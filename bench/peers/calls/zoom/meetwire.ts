import { createZoom } from "@meetwire/zoom";

const client = createZoom({ token: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await client.meetings.create({ userId: "me", body: { topic: "Weekly sync", type: 2, start_time: "2035-03-01T09:00:00Z", duration: 30 } })).id);
use((await client.meetings.list({ userId: "me", page_size: 5, type: "scheduled" })).items[0]?.topic);
await client.meetings.update({ meetingId: 93398114182, body: { settings: { auto_recording: "cloud" } } });
await client.meetings.delete({ meetingId: 93398114182 });
use((await client.recordings.get({ meetingId: "aDYlohsHRtCd4ii1uC2+hA==" })).recording_files?.[0]?.download_url);
