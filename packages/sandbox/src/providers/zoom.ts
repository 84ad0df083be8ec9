import { openapi } from "@meetwire/zoom/openapi";
import { asOpenApi } from "../contract/openapi.ts";
import type { ReachedLimit } from "../sandbox-error.ts";
import { HandlerResponse } from "../service/handler-response.ts";
import type { AuthenticationContext, CalendarEntry, RouteContext, SandboxProvider } from "./provider.ts";
import { HOUR, MINUTE } from "./time.ts";
import { attendanceHandlers } from "./zoom/attendance.ts";
import { buildEvent } from "./zoom/events.ts";
import { fileBytes } from "./zoom/instances.ts";
import { meetingHandlers } from "./zoom/meetings.ts";
import { recordingHandlers } from "./zoom/recordings.ts";
import { registrantHandlers } from "./zoom/registrants.ts";
import { APP, seed, TOKEN, USER_TOKEN } from "./zoom/seed.ts";
import { iso, nextText, zoomError } from "./zoom/state.ts";
import type { State, StoredToken } from "./zoom/state.ts";
import { userHandlers } from "./zoom/users.ts";
import { webinarHandlers } from "./zoom/webinars.ts";

const document = asOpenApi(openapi);
/** Zoom's files are on a separate host. */
const FILE_HOST = "files";
/** A code of the consent page expires soon. */
const CODE_LIFETIME_MS = 5 * MINUTE;

/** Meetings, webinars, recordings and users of a small company's Zoom account. */
export const zoom: SandboxProvider<State, StoredToken, { token: string }> = {
  name: "zoom",
  document,
  accounts: [
    {
      name: "app",
      description: "A server-to-server app's token, which does not expire",
      credentials: { token: TOKEN },
      headers: { Authorization: `Bearer ${TOKEN}` },
    },
    {
      name: "maya",
      description: "A token of one user, for whom `me` works",
      credentials: { token: USER_TOKEN },
      headers: { Authorization: `Bearer ${USER_TOKEN}` },
    },
  ],
  extraHosts: [FILE_HOST],
  firstPath: "/users/maya@nordlys.example/meetings",
  examples: { userId: "maya@nordlys.example", email: "maya@nordlys.example" },
  seed,
  authenticate,
  handlers: { ...meetingHandlers, ...registrantHandlers, ...recordingHandlers, ...attendanceHandlers, ...userHandlers, ...webinarHandlers },
  routes: {
    "GET /oauth/authorize": authorize,
    "POST /oauth/token": giveToken,
    "POST /oauth/revoke": revokeToken,
    "GET /rec/download/{fileId}": redirectDownload,
    "GET /rec/file/{fileId}": sendFile,
  },
  webhooks: Object.fromEntries(Object.keys(document.webhooks ?? {}).map((event) => [event, (context) => buildEvent(event, context)])),
  webhookRetries: [5, 20, 60].map((minutes) => minutes * MINUTE),
  meetings: listCalendar,
  writeError: ({ status, message, problems, code, limit }) => ({
    ...(limit && { headers: describeLimit(limit) }),
    status: status === 422 ? 400 : status,
    body: {
      code: code ?? CODES[status] ?? status,
      message: problems.length > 0 ? "Validation Failed." : message,
      ...(problems.length > 0 && { errors: problems.map(({ where, message: text }) => ({ field: where.replace(/^(body|query|path)\./, ""), message: text })) }),
    },
  }),
};

/** A limit that was reached. Zoom gives the time as ISO 8601, without parts of a second. The client reads it by its own clock. */
function describeLimit({ label, isDaily, allowed, left, waitMs }: ReachedLimit): Record<string, string> {
  return {
    "retry-after": iso(Math.ceil((Date.now() + waitMs) / 1000) * 1000),
    "x-ratelimit-category": `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`,
    "x-ratelimit-type": isDaily ? "Daily-limit" : "QPS",
    "x-ratelimit-limit": String(allowed),
    "x-ratelimit-remaining": String(left),
  };
}

/** Zoom's codes for requests that the sandbox itself rejects. */
const CODES: Record<number, number> = { 400: 300, 401: 124, 422: 300 };

function authenticate(credentials: Readonly<Record<string, string>>, { state, operation, now }: AuthenticationContext<State>): StoredToken {
  const given = credentials["oauth"];
  if (!given) throw zoomError(401, 124, "Invalid access token.");
  const token = state.tokens.get(given);
  if (!token || token.replaced) throw zoomError(401, 124, "Invalid access token.");
  if (token.expiresAt <= now) throw zoomError(401, 124, "Access token is expired.");
  const wanted = operation.scopes ?? [];
  if (token.scopes !== "all" && wanted.length > 0 && !wanted.some((scope) => token.scopes.includes(scope))) {
    throw zoomError(400, 4711, `Invalid access token, does not contain scopes:[${wanted.join(", ")}].`);
  }
  return token;
}

/** The consent page. Maya consents at once. */
function authorize({ request, state, now }: RouteContext<State>): HandlerResponse {
  const query = new URL(request.url).searchParams;
  const redirectUri = query.get("redirect_uri") ?? "";
  if (query.get("client_id") !== APP.clientId || query.get("response_type") !== "code" || !URL.canParse(redirectUri))
    return HandlerResponse.json({ reason: "Invalid client_id, response_type or redirect_uri", error: "invalid_request" }, { status: 400 });
  const code = nextText(state, 32);
  state.codes.set(code, { redirectUri, challenge: query.get("code_challenge") ?? undefined, expiresAt: now + CODE_LIFETIME_MS });
  const location = new URL(redirectUri);
  location.searchParams.set("code", code);
  if (query.has("state")) location.searchParams.set("state", query.get("state")!);
  return HandlerResponse.text("", "text/plain", { status: 302, headers: { location: location.href } });
}

/** Takes a code of the consent page. It works once, at the address that it was sent to, and with the verifier of its challenge. */
async function takeCode({ codes }: State, form: URLSearchParams, now: number): Promise<boolean> {
  const code = form.get("code") ?? "";
  const granted = codes.get(code);
  codes.delete(code);
  if (!granted || granted.expiresAt <= now || granted.redirectUri !== form.get("redirect_uri")) return false;
  if (granted.challenge === undefined) return true;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(form.get("code_verifier") ?? ""));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace("=", "") === granted.challenge;
}

/** The token endpoint. A new token replaces the previous one, as Zoom's users report. A refresh token works once. */
async function giveToken({ request, state, now }: RouteContext<State>): Promise<HandlerResponse> {
  const form = new URLSearchParams([...new URL(request.url).searchParams, ...new URLSearchParams(await request.text())]);
  if (request.headers.get("authorization")?.replace(/^Basic /i, "") !== btoa(`${APP.clientId}:${APP.clientSecret}`))
    return HandlerResponse.json({ reason: "Invalid client_id or client_secret", error: "invalid_client" }, { status: 400 });
  const grant = form.get("grant_type");
  const scope = form.get("scope");
  if (grant === "account_credentials") {
    if (form.get("account_id") !== APP.accountId) return HandlerResponse.json({ reason: "Invalid account", error: "invalid_request" }, { status: 400 });
    return HandlerResponse.json(issue(state, now, undefined, scope));
  }
  if (grant === "refresh_token" || grant === "authorization_code") {
    const isGood = grant === "refresh_token" ? form.get("refresh_token") === state.refreshTokens.get(APP.clientId) : await takeCode(state, form, now);
    if (!isGood) return HandlerResponse.json({ reason: "Invalid Token!", error: "invalid_grant" }, { status: 400 });
    const refreshToken = `sandbox-zoom-refresh-${nextText(state, 40)}`;
    state.refreshTokens.set(APP.clientId, refreshToken);
    return HandlerResponse.json({ ...issue(state, now, "30R7kT7bTIKSNUFEuH_Qlg", scope), refresh_token: refreshToken });
  }
  return HandlerResponse.json({ reason: "unsupported grant type", error: "unsupported_grant_type" }, { status: 400 });
}

function issue(state: State, now: number, userId: string | undefined, scope: string | null): object {
  for (const token of state.tokens.values()) if (token.userId === userId && token.expiresAt !== Infinity) token.replaced = true;
  const token = `sandbox-zoom-${nextText(state, 60)}`;
  state.tokens.set(token, { userId, scopes: scope ? scope.split(" ") : "all", expiresAt: now + HOUR, replaced: false });
  return { access_token: token, token_type: "bearer", expires_in: HOUR / 1000, scope: scope ?? "meeting:read meeting:write recording:read user:read" };
}

function revokeToken({ request, state }: RouteContext<State>): HandlerResponse {
  const token = state.tokens.get(new URL(request.url).searchParams.get("token") ?? "");
  if (token) token.replaced = true;
  return HandlerResponse.json({ status: "success" });
}

/** A download needs a token here, and redirects to a file host of another origin, which must not receive it. */
function redirectDownload({ request, state, params, now }: RouteContext<State>): HandlerResponse {
  const url = new URL(request.url);
  const given = (request.headers.get("authorization") ?? "").replace(/^Bearer /i, "") || (url.searchParams.get("access_token") ?? "");
  const token = state.tokens.get(given);
  if (!token || token.replaced || token.expiresAt <= now) return HandlerResponse.json({ code: 124, message: "Invalid access token." }, { status: 401 });
  const signature = nextText(state, 24);
  state.fileSignatures.set(signature, true);
  url.hostname = fileHost(url.hostname);
  url.pathname = url.pathname.replace(/\/rec\/download\/.*$/, `/rec/file/${params["fileId"]}`);
  url.search = `?signature=${signature}`;
  return HandlerResponse.text("", "text/plain", { status: 302, headers: { location: url.href } });
}

/** Another origin that reaches the same sandbox. */
function fileHost(hostname: string): string {
  if (hostname === "127.0.0.1") return "localhost";
  return hostname === "localhost" ? "127.0.0.1" : `${FILE_HOST}.${hostname}`;
}

function sendFile({ request, state, params }: RouteContext<State>): HandlerResponse {
  if (!state.fileSignatures.has(new URL(request.url).searchParams.get("signature") ?? ""))
    return HandlerResponse.text("Forbidden", "text/plain", { status: 403 });
  if (request.headers.has("authorization")) return HandlerResponse.text("A credential reached the file host", "text/plain", { status: 400 });
  const stored = state.instances.flatMap(({ recording }) => recording?.files ?? []).find(({ file }) => file.id === params["fileId"]);
  if (!stored) return HandlerResponse.text("Not found", "text/plain", { status: 404 });
  const content = fileBytes(stored);
  const headers = {
    "accept-ranges": "bytes",
    etag: `"${stored.file.id}"`,
    "content-disposition": `attachment; filename="${stored.file.id}.${String(stored.file.file_extension).toLowerCase()}"`,
  };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  const start = Number(first ?? 0);
  if (start >= content.byteLength)
    return HandlerResponse.text("", "text/plain", { status: 416, headers: { "content-range": `bytes */${content.byteLength}` } });
  const part = content.slice(start, last ? Number(last) + 1 : undefined);
  const range = first === undefined ? {} : { "content-range": `bytes ${start}-${start + part.byteLength - 1}/${content.byteLength}` };
  return HandlerResponse.bytes(part, stored.contentType, {
    status: first === undefined ? 200 : 206,
    headers: { ...headers, ...range, "content-length": String(part.byteLength) },
  });
}

/** The meetings for the page's calendar. */
function listCalendar({ state }: { readonly state: State }): CalendarEntry[] {
  return [...state.meetings.values()].flatMap(({ id, meeting, startsAt, deleted, status }) => {
    if (startsAt === undefined || deleted) return [];
    const people = meeting.settings?.meeting_invitees?.flatMap(({ email }) => email ?? []) ?? [];
    return [
      {
        id: String(id),
        title: meeting.topic ?? "",
        start: startsAt,
        end: startsAt + (meeting.duration ?? 0) * MINUTE,
        status,
        people: [String(meeting.host_email), ...people],
      },
    ];
  });
}
