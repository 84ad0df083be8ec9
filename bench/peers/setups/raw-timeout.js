// What the platform does with a timeout that ends with the answer, as every client with one needs. Nothing else is checked.
import { connect } from "./raw.js";

const TIMEOUT_MS = 60_000;

export { connect };

export const create = ({ baseUrl, headers }, meeting) => readJson(`${baseUrl}/meetings`, { method: "POST", headers, body: JSON.stringify(meeting) });

export const recordings = ({ baseUrl, headers }, meetingId) => readJson(`${baseUrl}/meetings/recordings/${encodeURIComponent(meetingId)}`, { headers });

const readJson = async (url, init) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(url, { ...init, signal: controller.signal });
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
};
