import { configure, meetings_create, meetings_delete, meetings_list, meetings_update, recordings_list } from "#generated/connectycube/redocly/client.js";

configure({ auth: { apiKey: { token: "" } } });

declare const use: (value: unknown) => void;

// The calls.
use((await meetings_create({ body: { name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] } }))._id);
use(await meetings_list({ query: { limit: 5, scheduled: true } }));
use((await meetings_update({ path: { meetingId: "602f926aaa81493ce4c5788e" }, body: { record: true } })).record);
await meetings_delete({ path: { meetingId: "602f926aaa81493ce4c5788e" } });
use((await recordings_list({ path: { meetingId: "602f926aaa81493ce4c5788e" } }))[0]?.download_url);
