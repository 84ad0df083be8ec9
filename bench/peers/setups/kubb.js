import { setConfig } from "@kubb/plugin-client/clients/fetch";
import { meetingsCreate } from "#generated/connectycube/kubb/clients/meetingsCreate.js";
import { recordingsList } from "#generated/connectycube/kubb/clients/recordingsList.js";

export const connect = ({ baseUrl, token }) => setConfig({ baseURL: baseUrl, headers: { "content-type": "application/json", "CB-Token": token } });

export const create = (_, meeting) => meetingsCreate(meeting);

export const recordings = (_, meetingId) => recordingsList(meetingId);
