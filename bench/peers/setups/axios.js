import axios from "axios";

// Its default on Node is node:http; the others use fetch.
// oxlint-disable-next-line import/no-named-as-default-member -- as its documentation does
export const connect = ({ baseUrl, token }) => axios.create({ adapter: "fetch", baseURL: baseUrl, headers: { "CB-Token": token } });

export const create = async (client, meeting) => (await client.post("/meetings", meeting)).data;

export const recordings = async (client, meetingId) => (await client.get(`/meetings/recordings/${encodeURIComponent(meetingId)}`)).data;
