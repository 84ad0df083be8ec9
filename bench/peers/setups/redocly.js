import { configure, meetings_create, recordings_list } from "#generated/connectycube/redocly/client.js";

export const connect = ({ baseUrl, token }) => configure({ serverUrl: baseUrl, auth: { apiKey: { token } } });

export const create = (_, meeting) => meetings_create({ body: meeting });

export const recordings = (_, meetingId) => recordings_list({ path: { meetingId } });
