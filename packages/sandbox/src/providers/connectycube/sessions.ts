import type { HostUser } from "@meetwire/connectycube";
import type { Credentials } from "../../contract/credentials.ts";
import { SandboxError } from "../../sandbox-error.ts";
import { HandlerResponse } from "../../service/handler-response.ts";
import type { AuthenticationContext, RouteContext } from "../provider.ts";
import { isoSeconds } from "./state.ts";
import type { State } from "./state.ts";
import { HOUR } from "../time.ts";

/** A token is valid for two hours after its last use. */
const SESSION_MS = 2 * HOUR;

/** Returns the user of a session token. */
export function authenticate({ token = "" }: Credentials, { state, now }: Pick<AuthenticationContext<State>, "state" | "now">): HostUser {
  const session = state.sessions.get(token);
  const user = session && state.users.find(({ id }) => id === session.userId);
  if (!user || (!session.lasting && now - session.lastUsedAt >= SESSION_MS)) throw new SandboxError(401, "Required session does not exist");
  session.lastUsedAt = now;
  return user;
}

/**
 * `POST /session` accepts any application and any password. A login or email of the seed selects that user; any other
 * selects the first user.
 */
export async function createSession({ request, state, now }: RouteContext<State>): Promise<HandlerResponse> {
  const body = await readObject(request);
  const given = (typeof body["user"] === "object" && body["user"] !== null ? body["user"] : {}) as Record<string, unknown>;
  const user = state.users.find(({ login, email }) => login === given["login"] || email === given["email"]) ?? state.users[0];
  if (!user) throw new Error("the seed has no users");
  const token = state.sequence.objectId() + state.sequence.objectId().slice(8);
  state.sessions.set(token, { userId: user.id, lastUsedAt: now, lasting: false });
  const session = {
    id: state.sequence.next(),
    user_id: user.id,
    application_id: Number(body["application_id"] ?? 1),
    token,
    ts: Math.floor(now / 1000),
    created_at: isoSeconds(now),
    updated_at: isoSeconds(now),
  };
  return HandlerResponse.json({ session }, { status: 201 });
}

/** `DELETE /session` ends the token. */
export function deleteSession({ request, state, now }: RouteContext<State>): HandlerResponse {
  const token = request.headers.get("cb-token") ?? "";
  authenticate({ token }, { state, now });
  state.sessions.delete(token);
  return HandlerResponse.text("OK", "text/plain; charset=utf-8");
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await request.json();
    if (typeof body === "object" && body !== null) return body as Record<string, unknown>;
  } catch {
    // The error is thrown below.
  }
  throw new SandboxError(400, "body is not a JSON object");
}
