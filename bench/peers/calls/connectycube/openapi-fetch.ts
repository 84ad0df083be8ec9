import createClient from "openapi-fetch";
import type { paths } from "#generated/connectycube/openapi-fetch/paths.js";

const client = createClient<paths>({ baseUrl: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await client.POST("/meetings", { body: { name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }] } })).data?._id);
use((await client.GET("/meetings", { params: { query: { limit: 5, scheduled: true } } })).data);
use((await client.PUT("/meetings/{meetingId}", { params: { path: { meetingId: "602f926aaa81493ce4c5788e" } }, body: { record: true } })).data?.record);
await client.DELETE("/meetings/{meetingId}", { params: { path: { meetingId: "602f926aaa81493ce4c5788e" } } });
use((await client.GET("/meetings/recordings/{meetingId}", { params: { path: { meetingId: "602f926aaa81493ce4c5788e" } } })).data?.[0]?.download_url);
