// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

/** A team with its rooms and its users. */
export interface Team {
  /**
   * The team's name.
   *
   * @example "my-awesome-team"
   */
  name: string;
  /**
   * The link to join the team. People open it and create a Daily.co account or log in; people who are already logged in are added immediately and see the dashboard.
   *
   * @example "https://d.daily.co/?tk=sCSla44kOd2d"
   */
  teamInviteLink: string;
  /**
   * All rooms of the team.
   *
   * @example [{"name":"hello","dialInPIN":"123456"}]
   */
  rooms: Room[];
  /**
   * The team's current users, keyed by email address.
   *
   * @example {"user@foo.com":{"email":"user@foo.com","name":"A. User","avatarSrc":"https://some.server.com/image.jpg","role":"member"}}
   */
  users: Record<string, TeamUser>;
}

/** A user of a team. Only `email` and `role` are certain. */
export interface TeamUser {
  /**
   * The user's email address.
   *
   * @example "user@foo.com"
   */
  email: string;
  /**
   * The user's name, if the user gave one.
   *
   * @example "A. User"
   */
  name?: string;
  /**
   * The address of the user's avatar image, if the user gave one.
   *
   * @example "https://some.server.com/image.jpg"
   */
  avatarSrc?: string;
  /**
   * A user's role in the team.
   *
   * @example "member"
   */
  role: TeamRole;
}

/**
 * A user's role in the team.
 *
 * `TEAM_ROLES` has the known values.
 *
 * @example "member"
 */
export type TeamRole = "owner" | "member" | (string & {});

/** A video call room. No documented response has its privacy. */
export interface Room {
  /**
   * The room's name. Join its meetings at `https://<team-name>.daily.co/<room-name>`; add `?name=` to set the name that others see.
   *
   * @example "room-a"
   */
  name: string;
  /**
   * The PIN for dialing in by telephone, six digits that no other room has.
   *
   * Matches `^\d{6}$`.
   *
   * @example "123456"
   */
  dialInPIN: string;
}

/**
 * A room's privacy setting. The default is `org`, which the Daily.co app calls "team".
 *
 * `ROOM_PRIVACIES` has the known values.
 *
 * @example "org"
 */
export type RoomPrivacy = "public" | "org" | "private";

/** A room to create. */
export interface RoomCreate {
  /**
   * The room's name. Together with the team's name it may have 35 characters at most.
   *
   * @example "daily-standup"
   */
  name: string;
  /**
   * A room's privacy setting. The default is `org`, which the Daily.co app calls "team".
   *
   * @example "org"
   */
  privacy?: RoomPrivacy | undefined;
}

/** The settings of a room that can be changed. */
export interface RoomUpdate {
  /**
   * A room's privacy setting. The default is `org`, which the Daily.co app calls "team".
   *
   * @example "org"
   */
  privacy: RoomPrivacy;
}

/** Says that the change was made. */
export interface Updated {
  /**
   * Always true; a failure has `error` instead.
   *
   * @example true
   */
  updated: boolean;
}

/** Says that something was deleted or removed. */
export interface Deleted {
  /**
   * Always true, as a boolean or as the string `"true"`; a failure has `error` instead.
   *
   * @example "true"
   */
  deleted: boolean | "true";
}

/** Which meetings to list. */
export interface MeetingsQuery {
  /**
   * The start of the time range. Use an ISO 8601 string; the unit of a number is not documented.
   *
   * @example "2018-07-10T20:00:00.000Z"
   */
  start: TimeBound;
  /**
   * The end of the time range. Use an ISO 8601 string; the unit of a number is not documented.
   *
   * @example "2018-07-10T20:00:00.000Z"
   */
  end: TimeBound;
  /**
   * Return only meetings in the room with this name. The default is all rooms of the team.
   *
   * @example "hello"
   */
  room?: string | undefined;
}

/**
 * A point in time. Use an ISO 8601 string. A UNIX timestamp is accepted too, but the documentation does not say if it is in seconds or milliseconds.
 *
 * @example "2018-07-10T20:00:00.000Z"
 */
export type TimeBound = number | string | Date;

/** The meetings of a time range, 100 at most. */
export interface MeetingsList {
  /** The meetings, at most 100. */
  meetings: Meeting[];
  /**
   * Whether the time range has more than 100 meetings, the maximum in one response.
   *
   * @example false
   */
  moreResults: boolean;
}

/** A past meeting. It starts when the second participant joins and ends when only one is left. */
export interface Meeting {
  /**
   * The team's name.
   *
   * @example "my-awesome-team"
   */
  domain: string;
  /**
   * The room's name.
   *
   * @example "hello"
   */
  room: string;
  /**
   * When the second participant joined. Accurate to a minute, although it has seconds.
   *
   * @example "2018-07-21T22:07:11.000Z"
   */
  mtgStart: string;
  /**
   * When the next-to-last participant left. Accurate to a minute, although it has seconds.
   *
   * @example "2018-07-21T22:07:29.000Z"
   */
  mtgEnd: string;
  /** Who took part. */
  participants: Participant[];
}

/** A person who took part in a meeting. The times may be outside of the meeting's, as in the provider's sample. */
export interface Participant {
  /**
   * The participant's email address if logged in, else `guest` or `Daily.co TV`.
   *
   * @example "guest"
   */
  email: string;
  /**
   * When the participant joined. Accurate to a minute, although it has seconds.
   *
   * @example "2018-07-22T20:35:57.000Z"
   */
  mtgJoin: string;
  /**
   * When the participant left. Accurate to a minute, although it has seconds.
   *
   * @example "2018-07-22T20:38:07.000Z"
   */
  mtgLeave: string;
}

/** A failure. It is returned with HTTP 200, instead of the normal response. */
export interface ErrorResponse {
  /**
   * The error, as an object with a message or as a plain string.
   *
   * @example {"message":"message"}
   */
  error: ErrorMessage | string;
}

/** The error, in the form of the provider's documentation. */
export interface ErrorMessage {
  /**
   * The error message.
   *
   * @example "message"
   */
  message: string;
}
