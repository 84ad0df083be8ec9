import { createPolar } from "@polar-sh/sdk/2026-10";

export const connect = ({ baseUrl, token }) => createPolar({ baseUrl, accessToken: token });

export const create = (polar, meeting) => polar.customers.create(meeting);

export const recordings = (polar, meetingId) => polar.customers.get(meetingId);
