import { meetingsCreate, recordingsList } from "#generated/connectycube/orval/client.js";

// Its address is written into the generated code, here as a variable; headers are given to each call.
export const connect = ({ baseUrl, token }) => {
  globalThis.benchAddress = baseUrl;
  return { headers: { "CB-Token": token } };
};

export const create = async ({ headers }, meeting) => (await meetingsCreate(meeting, { headers: { "content-type": "application/json", ...headers } })).data;

export const recordings = async (options, meetingId) => (await recordingsList(meetingId, options)).data;
