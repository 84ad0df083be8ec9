import { HandlerResponse } from "../../service/handler-response.ts";
import type { RouteContext } from "../provider.ts";
import { SandboxError } from "../../sandbox-error.ts";
import { notFound } from "./collection.ts";
import type { Input } from "./collection.ts";
import { findCustomer } from "./customers.ts";
import type { State } from "./state.ts";

export const handlers = {
  "links/liveViewBySessionIdAndUser": linkTo("liveview", ({ sessionId, email }, state) => [findSession(state, sessionId), findUser(state, email)]),
  "links/recording": linkTo("recording", ({ sessionId }, state) => [findSession(state, sessionId)]),
  "links/chat": linkTo("chat", ({ email }, state) => [findUser(state, email)]),
  "links/getPreSignedEngageUrl": linkTo("engage", ({ email }, state) => [findUser(state, email)]),
  "links/liveViewBySessionId": linkTo("liveview", ({ sessionId }, state) => [findSession(state, sessionId)]),
  "links/coBrowsingJoinPage": linkTo("cobrowsing", ({ email }, state) => [findUser(state, email)]),
  "links/chatByCustomer": linkTo("chat", ({ email, customerId = "" }, state) => [findUser(state, email), findCustomer(state, customerId).id]),
  "links/liveViewByShareId": linkTo("liveview", ({ shareId }, state) => [findShared(state, shareId)]),
  "coBrowsing/createLinkPair": createLinkPair,
};

export const routes = {
  "GET /open/{place}": open,
};

type LinkCall = Input<{ params: Readonly<Record<string, string>>; query: { language?: string; redirectPath?: string } }>;

/** A link that leads back to the sandbox, to a page that shows its target. */
function linkTo(place: string, readTarget: (params: Readonly<Record<string, string>>, state: State) => string[]) {
  return ({ state, params, query, baseUrl }: LinkCall): string => {
    const { language = "en", redirectPath } = query;
    const search = new URLSearchParams({ target: readTarget(params, state).join(" "), language, ...(redirectPath !== undefined && { redirectPath }) });
    return `${baseUrl}/open/${place}?${search}`;
  };
}

/** Two links to one session. The response is not documented, so the names of the two links are inferred. */
function createLinkPair({ state, baseUrl, query }: Input<{ query: { url: string; userEmail?: string } }>): { hostLink: string; userLink: string } {
  const session = state.sequence.uuid();
  const host = query.userEmail === undefined ? {} : { user: findUser(state, query.userEmail) };
  const link = (more: Record<string, string>) => `${baseUrl}/open/cobrowsing?${new URLSearchParams({ target: session, url: query.url, ...more })}`;
  return { hostLink: link({ role: "host", ...host }), userLink: link({ role: "guest" }) };
}

function open({ request, params }: RouteContext<State>): HandlerResponse {
  const { searchParams } = new URL(request.url);
  const lines = [...searchParams].map(([name, value]) => `${name}: ${value}`);
  return HandlerResponse.text([`TeamViewer Engage would open here: ${params["place"]}`, ...lines].join("\n"), "text/plain; charset=utf-8");
}

function findSession({ sessions }: State, id = ""): string {
  if (!sessions.has(id)) throw notFound("session", id);
  return id;
}

function findShared({ sessions }: State, shareId = ""): string {
  const session = [...sessions.values()].find((each) => each.shareId === shareId);
  if (!session) throw new SandboxError(404, `no session has the share id ${shareId}`);
  return session.id;
}

function findUser({ users }: State, email = ""): string {
  if (!users.has(email)) throw notFound("user", email);
  return email;
}
