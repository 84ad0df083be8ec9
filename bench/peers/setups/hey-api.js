import { client } from "#generated/connectycube/hey-api/client.gen.js";
import { meetingsCreate, recordingsList } from "#generated/connectycube/hey-api/sdk.gen.js";

export const connect = ({ baseUrl, token }) => client.setConfig({ baseUrl, auth: token });

export const create = async (_, meeting) => (await meetingsCreate({ body: meeting })).data;

export const recordings = async (_, meetingId) => (await recordingsList({ path: { meetingId } })).data;
