import Anthropic from "@anthropic-ai/sdk";

export const connect = ({ baseUrl, token }) => new Anthropic({ baseURL: baseUrl, apiKey: token });

export const create = (client, meeting) => client.post("/meetings", { body: meeting });

export const recordings = (client, meetingId) => client.get(`/meetings/recordings/${encodeURIComponent(meetingId)}`);
