import { createConnectyCube } from "@meetwire/connectycube";

export const connect = ({ baseUrl, token }) => createConnectyCube({ baseUrl, token });

export const create = (client, meeting) => client.meetings.create({ body: meeting });

export const recordings = (client, meetingId) => client.recordings.list({ meetingId });
