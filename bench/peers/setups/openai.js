import OpenAI from "openai";

export const connect = ({ baseUrl, token }) => new OpenAI({ baseURL: baseUrl, apiKey: token });

export const create = (client, meeting) => client.post("/meetings", { body: meeting });

export const recordings = (client, meetingId) => client.get(`/meetings/recordings/${encodeURIComponent(meetingId)}`);
