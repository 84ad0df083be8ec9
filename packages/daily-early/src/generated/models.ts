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
   * The link by which people join the team. They have to open it and create a Daily.co account or log in; who is logged in already is added at once and lands on the dashboard.
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

/** A user of a team. Only `email` and `role` are certain to be there. */
export interface TeamUser {
  /**
   * The user's email address.
   *
   * @example "user@foo.com"
   */
  email: string;
  /**
   * The user's name, where the user gave one.
   *
   * @example "A. User"
   */
  name?: string;
  /**
   * The address of the user's avatar image, where the user gave one.
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
 * @example "member"
 */
export type TeamRole = "owner" | "member" | (string & {});

/** A video call room. Its privacy is not documented as part of any answer. */
export interface Room {
  /**
   * The room's name. Meetings are joined at `https://<team-name>.daily.co/<room-name>`; add `?name=` to set the name that others see.
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
  deleted: boolean | "true" | (string & {});
}

/** Which meetings to list. */
export interface MeetingsQuery {
  /**
   * Where the time range starts. Best an ISO 8601 string; the unit of a number is not documented.
   *
   * @example "2018-07-10T20:00:00.000Z"
   */
  start: TimeBound;
  /**
   * Where the time range ends. Best an ISO 8601 string; the unit of a number is not documented.
   *
   * @example "2018-07-10T20:00:00.000Z"
   */
  end: TimeBound;
  /**
   * Only meetings in the room of this name; without it, those of all rooms of the team.
   *
   * @example "hello"
   */
  room?: string | undefined;
}

/**
 * A point in time, best as an ISO 8601 string. A number is a UNIX timestamp too, but whether in seconds or milliseconds is not documented.
 *
 * @example "2018-07-10T20:00:00.000Z"
 */
export type TimeBound = number | string | Date;

/** The meetings of a time range, 100 at most. */
export interface MeetingsList {
  /** The meetings, at most 100. */
  meetings: Meeting[];
  /**
   * Whether the time range held more meetings than the 100 that are answered at most.
   *
   * @example false
   */
  moreResults: boolean;
}

/** A meeting that took place. Its times leave out the first participant waiting alone and the last one staying on. */
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

/** Somebody who took part in a meeting. The provider's sample has times that lie outside the meeting's, so do not count on the one to contain the other. */
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

/** A failure. It comes under HTTP 200, in place of the answer that was asked for. */
export interface ErrorAnswer {
  /**
   * What went wrong, as an object with a message or as a plain string.
   *
   * @example {"message":"message"}
   */
  error: ErrorMessage | string;
}

/** What went wrong, in the form of the provider's page. */
export interface ErrorMessage {
  /**
   * What went wrong, in words.
   *
   * @example "message"
   */
  message: string;
}
