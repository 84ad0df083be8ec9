import { meetingsCreate, meetingsDelete, meetingsList, meetingsUpdate, recordingsList } from "#generated/connectycube/orval/client.js";

const options = { headers: { "CB-Token": "" } };

declare const use: (value: unknown) => void;

// The calls.
const created = await meetingsCreate({ name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] }, options);
use(created.status === 200 ? created.data._id : undefined);
use((await meetingsList({ limit: 5, scheduled: true }, options)).data);
use((await meetingsUpdate("602f926aaa81493ce4c5788e", { record: true }, options)).data);
await meetingsDelete("602f926aaa81493ce4c5788e", options);
const recorded = await recordingsList("602f926aaa81493ce4c5788e", options);
use(recorded.status === 200 ? recorded.data[0]?.download_url : undefined);
