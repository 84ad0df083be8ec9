import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { peers } from "../folders.ts";
import { MEETING, MEETING_ID, TOKEN } from "./request.ts";

/** A peer's set-up file: creates its client, and makes the two calls that are compared. */
interface SetUp {
  connect(options: { baseUrl: string; token: string }): unknown;
  create(client: unknown, meeting: typeof MEETING): Promise<unknown>;
  recordings(client: unknown, meetingId: string): Promise<unknown>;
}

export type CallName = "create" | "recordings";

/** A peer's client, ready to call. */
export type Connected = Record<CallName, () => Promise<unknown>>;

export function setUpFile(peer: string): string {
  return join(peers, "setups", `${peer}.js`);
}

/** Creates a peer's client. The global `fetch` must be in place: several peers look it up only once. */
export async function connect(peer: string, baseUrl: string): Promise<Connected> {
  const setUp = (await import(pathToFileURL(setUpFile(peer)).href)) as SetUp;
  const client = setUp.connect({ baseUrl, token: TOKEN });
  const connected: Connected = {
    create: () => setUp.create(client, MEETING),
    recordings: () => setUp.recordings(client, MEETING_ID),
  };
  await check(peer, connected);
  return connected;
}

/** Without this check, a client that fails early would look fast. */
async function check(peer: string, { create, recordings }: Connected): Promise<void> {
  const [meeting, list] = [(await create()) as { _id?: string } | undefined, (await recordings()) as unknown[]];
  if (meeting?._id !== MEETING_ID || list.length !== 3) throw new Error(`${peer} does not return the response's data`);
}
