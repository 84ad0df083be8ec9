import { createPolarCore } from "@polar-sh/sdk/2026-10";
import { createCustomers, getCustomers } from "@polar-sh/sdk/2026-10/services/customers";

export const connect = ({ baseUrl, token }) => createPolarCore({ baseUrl, accessToken: token });

export const create = (polar, meeting) => createCustomers(polar)(meeting);

export const recordings = (polar, meetingId) => getCustomers(polar)(meetingId);
