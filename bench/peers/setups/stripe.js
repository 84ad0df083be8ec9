import { Stripe } from "stripe";

// Its version 2 API speaks JSON, as the others here do. Its default on Node is node:http; the others use fetch.
export const connect = ({ baseUrl, token }) => {
  const { protocol, hostname, port } = new URL(baseUrl);
  return new Stripe(token, { protocol: protocol.slice(0, -1), host: hostname, port: port || undefined, httpClient: Stripe.createFetchHttpClient() });
};

export const create = (stripe, meeting) => stripe.rawRequest("POST", "/v2/meetings", meeting);

export const recordings = (stripe, meetingId) => stripe.rawRequest("GET", `/v2/meetings/recordings/${encodeURIComponent(meetingId)}`);
