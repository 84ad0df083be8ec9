// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

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
import type { Deleted, ErrorResponse, Meeting, MeetingsList, Room, Team, Updated } from "./models.ts";
import type {
  MeetingsListParams,
  RoomsCreateParams,
  RoomsDeleteParams,
  RoomsUpdateParams,
  TeamsGetParams,
  UsersRemoveParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/** The options of `createDailyEarly`. */
export interface DailyEarlyOptions extends ClientOptions {
  /**
   * A Daily.co developer token. Daily.co makes one on request (help@daily.co), while the API is in beta.
   *
   * A string, or a function that returns the current one.
   */
  token: CredentialValue;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in DailyEarlyOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `token`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  token?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/**
 * A client for the Daily.co Team API.
 *
 * Manage the rooms and users of a Daily.co team, and read its meetings.
 */
export interface DailyEarly {
  /** A team with its invite link, its rooms and its users. Called a domain in paths and in meeting records. */
  readonly teams: TeamsResource;
  /** Video call rooms of a team, each at `https://<team-name>.daily.co/<room-name>` and with a PIN for dialing in by telephone. */
  readonly rooms: RoomsResource;
  /** Members of a team. They can join only through the invite link, and can be removed at any time. */
  readonly users: UsersResource;
  /** Past meetings in a team's rooms, with their participants. Times are accurate to a minute. */
  readonly meetings: MeetingsResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** A team with its invite link, its rooms and its users. Called a domain in paths and in meeting records. */
export interface TeamsResource {
  /**
   * Get a team.
   *
   * Returns a team's invite link, rooms and users. A failure is returned with HTTP 200 and `error`.
   *
   * `GET /domains/by-name/{teamName}`, operation `teams/get`.
   *
   * Source: "Get invite link, rooms list, and user list for a team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of a response with another status than 200 is not documented; it is assumed to have the same `error` as one with 200.
   *
   * @throws {ApiError} if the response is another failure
   * @example
   * const result = await client.teams.get({ teamName: "my-awesome-team" });
   */
  get(params: TeamsGetParams, options?: CallOptions): Call<Team, ErrorResponse>;
}

/** Video call rooms of a team, each at `https://<team-name>.daily.co/<room-name>` and with a PIN for dialing in by telephone. */
export interface RoomsResource {
  /**
   * Create a room.
   *
   * Creates a room. Join its meetings at `https://<team-name>.daily.co/<room-name>`. Team name and room name together may have 35 characters at most. A failure is returned with HTTP 200 and `error`.
   *
   * `POST /domains/by-name/{teamName}/room`, operation `rooms/create`.
   *
   * Source: "Create a room" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of a response with another status than 200 is not documented; it is assumed to have the same `error` as one with 200.
   *
   * @throws {ApiError} if the response is another failure
   * @example
   * const result = await client.rooms.create({ teamName: "my-awesome-team", body: { name: "daily-standup" } });
   */
  create(params: RoomsCreateParams, options?: CallOptions): Call<Room, ErrorResponse>;
  /**
   * Change a room's privacy.
   *
   * Sets the privacy of a room, the only property that this API can change. A failure is returned with HTTP 200 and `error`.
   *
   * `POST /domains/by-name/{teamName}/room/{roomName}`, operation `rooms/update`.
   *
   * Source: "Change privacy setting for a room" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of a response with another status than 200 is not documented; it is assumed to have the same `error` as one with 200.
   *
   * @throws {ApiError} if the response is another failure
   * @example
   * const result = await client.rooms.update({
   *   teamName: "my-awesome-team",
   *   roomName: "my-awesome-room",
   *   body: { privacy: "org" },
   * });
   */
  update(params: RoomsUpdateParams, options?: CallOptions): Call<Updated, ErrorResponse>;
  /**
   * Delete a room.
   *
   * Deletes a room of the team. A failure is returned with HTTP 200 and `error`.
   *
   * `DELETE /domains/by-name/{teamName}/room/{roomName}`, operation `rooms/delete`.
   *
   * Source: "Delete a room" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of a response with another status than 200 is not documented; it is assumed to have the same `error` as one with 200.
   *
   * @throws {ApiError} if the response is another failure
   * @example
   * const result = await client.rooms.delete({ teamName: "my-awesome-team", roomName: "my-awesome-room" });
   */
  delete(params: RoomsDeleteParams, options?: CallOptions): Call<Deleted, ErrorResponse>;
}

/** Members of a team. They can join only through the invite link, and can be removed at any time. */
export interface UsersResource {
  /**
   * Remove a user from a team.
   *
   * Removes a user from the team. This works at any time. The API cannot add users, so to join again the user has to open the invite link. A failure is returned with HTTP 200 and `error`.
   *
   * `DELETE /domains/by-name/{teamName}/user/{userEmail}`, operation `users/remove`.
   *
   * Source: "Remove a user from a team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The body of a response with another status than 200 is not documented; it is assumed to have the same `error` as one with 200.
   *
   * @throws {ApiError} if the response is another failure
   * @example
   * const result = await client.users.remove({ teamName: "my-awesome-team", userEmail: "user@foo.com" });
   */
  remove(params: UsersRemoveParams, options?: CallOptions): Call<Deleted, ErrorResponse>;
}

/** Past meetings in a team's rooms, with their participants. Times are accurate to a minute. */
export interface MeetingsResource {
  /**
   * List meetings.
   *
   * Lists the meetings of a time range, of the whole team or of one room, with their participants. It returns at most 100 meetings and sets `moreResults` if there are more. There is no cursor; divide the range instead. Times are accurate to a minute, and the order is not documented. A failure is returned with HTTP 200 and `error`.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `POST /domains/by-name/{teamName}/meetings`, operation `meetings/list`.
   *
   * Source: "Get information about meetings and participants" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation calls only `room` optional, so `start` and `end` are assumed to be required. The unit of a UNIX timestamp is not documented, so numbers have no format.
   * - response: The body of a response with another status than 200 is not documented; it is assumed to have the same `error` as one with 200.
   *
   * @throws {ApiError} if the response is another failure
   * @example
   * for await (const item of client.meetings.list({
   *   teamName: "my-awesome-team",
   *   body: { start: "2018-07-10T20:00:00.000Z", end: "2018-07-10T20:00:00.000Z" },
   * })) console.log(item);
   */
  list(params: MeetingsListParams, options?: PageOptions): Pages<Meeting, MeetingsList, ErrorResponse>;
}

/** The name of an operation, in the option `operations` and in errors. */
export type DailyEarlyOperation =
  | "teams/get"
  | "rooms/create"
  | "rooms/update"
  | "rooms/delete"
  | "users/remove"
  | "meetings/list";

/**
 * Creates a client for the Daily.co Team API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createDailyEarly(options: DailyEarlyOptions): DailyEarly {
  return createClient<DailyEarly>(provider, options);
}
