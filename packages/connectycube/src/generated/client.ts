// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

import { createClient } from "@meetwire/runtime";
import type {
  AnyRequest,
  Call,
  CallOptions as RuntimeCallOptions,
  ClientOptions,
  CredentialValue,
  PageOptions as RuntimePageOptions,
  Pages,
  Route,
} from "@meetwire/runtime";
import type { Errors, Meeting, Recording } from "./models.ts";
import type {
  MeetingsCreateParams,
  MeetingsDeleteParams,
  MeetingsListParams,
  MeetingsUpdateParams,
  RecordingsListParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/** The options of `createConnectyCube`. */
export interface ConnectyCubeOptions extends ClientOptions {
  /**
   * A user's session token, from `POST /session` with `{application_id, auth_key, user: {login, password}}`, which returns 201 `{session: {token, ...}}`. It is good for two hours after the last request; `DELETE /session` ends it.
   *
   * A string, or a function that returns the current one.
   */
  token: CredentialValue;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in ConnectyCubeOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `token`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  token?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/**
 * A client for the ConnectyCube Meetings API.
 *
 * Schedule conference calls, invite attendees and fetch the recordings.
 */
export interface ConnectyCube {
  /** Plan, find, change and cancel conference calls. Only the host, the user who created a meeting, may change or delete it. */
  readonly meetings: MeetingsResource;
  /** Video files of calls, recorded on the server. They are available only after the meeting has finished. */
  readonly recordings: RecordingsResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** Plan, find, change and cancel conference calls. Only the host, the user who created a meeting, may change or delete it. */
export interface MeetingsResource {
  /**
   * Create a meeting.
   *
   * Schedules a meeting with the current user as its host. With `notify` a notification is emailed. Its link is built from MEETING URL TEMPLATE in the admin panel's settings; with `chat` a chat dialog is created along with the meeting.
   *
   * `POST /meetings`, operation `meetings/create`.
   *
   * Source: "Create meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation does not say which parts of `notify_before` and `timezone` are required. Both parts of `notify_before` are assumed to be required, because its range depends on the metric; both parts of `timezone` are assumed to be optional.
   * - response: The documentation shows the body without a status, so 200 is assumed (201 is as likely and means the same). It does not say which of the error statuses this operation uses.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422, 429, 500, 503
   * @example
   * const result = await client.meetings.create({
   *   body: {
   *     name: "Friday weekly sync",
   *     start_date: 1613729948,
   *     end_date: 1613829948,
   *     attendees: [{ id: 5243, email: "example@mail.com" }],
   *   },
   * });
   */
  create(params: MeetingsCreateParams, options?: CallOptions): Call<Meeting, Errors>;
  /**
   * List meetings.
   *
   * Lists the meetings in which the current user is host or attendee. With `_id`, it returns that one meeting as an object instead of a list; any user can find a public meeting that way. Filters go into the query string (the provider's own sample puts them into a body). The order of the list is not documented.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /meetings`, operation `meetings/list`.
   *
   * Source: "Retrieve meetings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: The documentation does not say which operator works on which field, so times take all seven and `scheduled` takes those that make sense for a boolean. If there are several conditions, a meeting is assumed to have to meet all of them.
   * - response: The documentation shows the body without a status, so 200 is assumed. It does not say which of the error statuses this operation uses.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422, 429, 500, 503
   * @example
   * for await (const item of client.meetings.list()) console.log(item);
   */
  list(params?: MeetingsListParams, options?: PageOptions): Pages<Meeting, Meeting[] | Meeting, Errors>;
  /**
   * Update a meeting.
   *
   * Changes a meeting. Only its host may do so. Any subset of the fields is accepted, although the provider's documentation marks `name`, `start_date`, `end_date` and `attendees` as required.
   *
   * An update sends emails. If you change `notify` from false to true, or change `start_date`, all attendees and the host get one. If you change `attendees`, only the new attendees get one.
   *
   * Changing `record` from false to true starts a recording; changing it back stops the recording.
   *
   * `PUT /meetings/{meetingId}`, operation `meetings/update`.
   *
   * Source: "Update meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: `chat` is in the documentation's sample, but not in its table of fields. `attendees` is assumed to replace the whole list, because only added attendees get an email.
   * - response: The documentation shows the changed meeting without a status, so 200 is assumed. It does not say which of the error statuses this operation uses, or which one a user gets who is not the host.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422, 429, 500, 503
   * @example
   * const result = await client.meetings.update({
   *   meetingId: "602f926aaa81493ce4c5788e",
   *   body: { name: "New meeting name", start_date: 1613329948 },
   * });
   */
  update(params: MeetingsUpdateParams, options?: CallOptions): Call<Meeting, Errors>;
  /**
   * Delete a meeting.
   *
   * Deletes a meeting by its id. Only its host may do so.
   *
   * `DELETE /meetings/{meetingId}`, operation `meetings/delete`.
   *
   * Source: "Delete meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The documentation shows the status 200 without a body. It does not say which of the error statuses this operation uses, or which one a user gets who is not the host.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422, 429, 500, 503
   * @example
   * const result = await client.meetings.delete({ meetingId: "602f926aaa81493ce4c5788e" });
   */
  delete(params: MeetingsDeleteParams, options?: CallOptions): Call<unknown, Errors>;
}

/** Video files of calls, recorded on the server. They are available only after the meeting has finished. */
export interface RecordingsResource {
  /**
   * List a meeting's recordings.
   *
   * Lists the recordings of a meeting, each with a link to its file that stops working after one hour; list again for a fresh link. The list is empty while the meeting is running.
   *
   * `GET /meetings/recordings/{meetingId}`, operation `recordings/list`.
   *
   * Source: "Meeting recordings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The documentation shows the body without a status, so 200 is assumed. Every field except `file_uid` is assumed to be always present, because all samples have them. The documentation does not say which of the error statuses this operation uses.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422, 429, 500, 503
   * @example
   * const result = await client.recordings.list({ meetingId: "602f926aaa81493ce4c5788e" });
   */
  list(params: RecordingsListParams, options?: CallOptions): Call<Recording[], Errors>;
}

/** The name of an operation, in the option `operations` and in errors. */
export type ConnectyCubeOperation =
  | "meetings/create"
  | "meetings/list"
  | "meetings/update"
  | "meetings/delete"
  | "recordings/list";

/**
 * Creates a client for the ConnectyCube Meetings API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createConnectyCube(options: ConnectyCubeOptions): ConnectyCube {
  return createClient<ConnectyCube>(provider, options);
}
