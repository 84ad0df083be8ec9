import { client } from "#generated/connectycube/hey-api/client.gen.js";
import { meetingsCreate, meetingsDelete, meetingsList, meetingsUpdate, recordingsList } from "#generated/connectycube/hey-api/sdk.gen.js";

client.setConfig({ baseUrl: "https://api.connectycube.com", auth: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await meetingsCreate({ body: { name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] } })).data?._id);
use((await meetingsList({ query: { limit: 5, scheduled: true } })).data);
use((await meetingsUpdate({ path: { meetingId: "602f926aaa81493ce4c5788e" }, body: { record: true } })).data?.record);
await meetingsDelete({ path: { meetingId: "602f926aaa81493ce4c5788e" } });
use((await recordingsList({ path: { meetingId: "602f926aaa81493ce4c5788e" } })).data?.[0]?.download_url);
