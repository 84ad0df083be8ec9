import createClient from "openapi-fetch";

export const connect = ({ baseUrl, token }) => createClient({ baseUrl, headers: { "CB-Token": token } });

export const create = async (client, meeting) => (await client.POST("/meetings", { body: meeting })).data;

export const recordings = async (client, meetingId) => (await client.GET("/meetings/recordings/{meetingId}", { params: { path: { meetingId } } })).data;
