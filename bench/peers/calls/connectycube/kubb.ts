import { setConfig } from "@kubb/plugin-client/clients/fetch";
import { meetingsCreate } from "#generated/connectycube/kubb/clients/meetingsCreate.js";
import { meetingsDelete } from "#generated/connectycube/kubb/clients/meetingsDelete.js";
import { meetingsList } from "#generated/connectycube/kubb/clients/meetingsList.js";
import { meetingsUpdate } from "#generated/connectycube/kubb/clients/meetingsUpdate.js";
import { recordingsList } from "#generated/connectycube/kubb/clients/recordingsList.js";

setConfig({ baseURL: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await meetingsCreate({ name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] }))._id);
use(await meetingsList({ limit: 5, scheduled: true }));
use((await meetingsUpdate("602f926aaa81493ce4c5788e", { record: true })).record);
await meetingsDelete("602f926aaa81493ce4c5788e");
use((await recordingsList("602f926aaa81493ce4c5788e"))[0]?.download_url);
