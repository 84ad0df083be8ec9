// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

import type { MeetingsQuery, RoomCreate, RoomUpdate } from "./models.ts";

/** The parameters of `teams/get`. */
export interface TeamsGetParams {
  /**
   * The team's name, the first part of its address `https://<team-name>.daily.co`.
   *
   * @example "my-awesome-team"
   */
  teamName: string;
}

/** The parameters of `rooms/create`. */
export interface RoomsCreateParams {
  /**
   * The team's name, the first part of its address `https://<team-name>.daily.co`.
   *
   * @example "my-awesome-team"
   */
  teamName: string;
  /** The room to create. */
  body: RoomCreate;
}

/** The parameters of `rooms/update`. */
export interface RoomsUpdateParams {
  /**
   * The team's name, the first part of its address `https://<team-name>.daily.co`.
   *
   * @example "my-awesome-team"
   */
  teamName: string;
  /**
   * The room's name.
   *
   * @example "my-awesome-room"
   */
  roomName: string;
  /** The new setting. The provider's own sample sends `name` here, by mistake. */
  body: RoomUpdate;
}

/** The parameters of `rooms/delete`. */
export interface RoomsDeleteParams {
  /**
   * The team's name, the first part of its address `https://<team-name>.daily.co`.
   *
   * @example "my-awesome-team"
   */
  teamName: string;
  /**
   * The room's name.
   *
   * @example "my-awesome-room"
   */
  roomName: string;
}

/** The parameters of `users/remove`. */
export interface UsersRemoveParams {
  /**
   * The team's name, the first part of its address `https://<team-name>.daily.co`.
   *
   * @example "my-awesome-team"
   */
  teamName: string;
  /**
   * The user's email address, which is the user's key in `teams.get`.
   *
   * @example "user@foo.com"
   */
  userEmail: string;
}

/** The parameters of `meetings/list`. */
export interface MeetingsListParams {
  /**
   * The team's name, the first part of its address `https://<team-name>.daily.co`.
   *
   * @example "my-awesome-team"
   */
  teamName: string;
  /** The time range, and optionally a room. */
  body: MeetingsQuery;
}
