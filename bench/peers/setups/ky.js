import ky from "ky";

export const connect = ({ baseUrl, token }) => ky.create({ baseUrl, headers: { "CB-Token": token } });

export const create = (client, meeting) => client.post("meetings", { json: meeting }).json();

export const recordings = (client, meetingId) => client.get(`meetings/recordings/${encodeURIComponent(meetingId)}`).json();
