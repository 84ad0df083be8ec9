import { request } from "@octokit/request";

export const connect = ({ baseUrl, token }) => request.defaults({ baseUrl, headers: { authorization: `token ${token}` } });

export const create = async (client, meeting) => (await client("POST /meetings", meeting)).data;

export const recordings = async (client, meetingId) => (await client("GET /meetings/recordings/{meetingId}", { meetingId })).data;
