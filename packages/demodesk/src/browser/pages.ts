import { InvalidInputError } from "@meetwire/runtime";
import type { LoginToken } from "./token.ts";

/** The host of your Demodesk meetings. */
export interface MeetingHost {
  /** The host of your meetings, without `https://`: `meet.yourdomain.com`. Browsers keep its login only if it belongs to the same site as your page. */
  meetingHost: string;
  /** The protocol of the meeting host. Default `https`. */
  protocol?: "https" | "http" | undefined;
}

/** Demodesk's own library sends this time with every login, not the token's own, without saying why. It is known to work. */
const REQUESTED_AT = "2030-06-15T07:42:37Z";

/** The meeting host's page that logs a user in. */
export function loginUrl(host: MeetingHost, { access_token, client, expiry, token_type, uid }: LoginToken): URL {
  const url = pageUrl(host, "remote-login.html");
  const values = { access_token, client, expiry: String(expiry), token_type, uid, requested_at: REQUESTED_AT, viewer_access: "true" };
  url.search = String(new URLSearchParams(values));
  return url;
}

/** The meeting host's page that logs the current user out. */
export function logoutUrl(host: MeetingHost): URL {
  return pageUrl(host, "remote-logout.html");
}

function pageUrl({ meetingHost, protocol = "https" }: MeetingHost, page: string): URL {
  const base = `${protocol}://${meetingHost}`;
  // A mistake such as a path, or a name and an @ before the host, must not send a login to another host.
  if (typeof meetingHost !== "string" || !/^[^\s/\\?#@]+$/.test(meetingHost) || !URL.canParse(base)) {
    throw new InvalidInputError(`meetingHost is ${JSON.stringify(meetingHost)}: it must be only a host, such as meet.yourdomain.com`);
  }
  const url = new URL(base);
  url.pathname = `/manage/static-user/${page}`;
  return url;
}
