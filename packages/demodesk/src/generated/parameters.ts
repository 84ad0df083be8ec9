// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

import type {
  AccountCreate,
  CompanyCreate,
  MeetingCreate,
  MeetingFilter,
  MeetingId,
  MeetingToken,
  MeetingUpdate,
  RecordingToken,
  UserCreate,
  UserId,
  UserUpdate,
} from "./models.ts";

/** The parameters of `accounts/create`. */
export interface AccountsCreateParams {
  /** The request body. */
  body: AccountCreate;
}

/** The parameters of `companies/create`. */
export interface CompaniesCreateParams {
  /** The request body. */
  body: CompanyCreate;
}

/** The parameters of `companies/listUsers`. */
export interface CompaniesListUsersParams {
  /**
   * The company's id, from the response that created the company.
   *
   * @example "42"
   */
  companyId: string;
}

/** The parameters of `users/create`. */
export interface UsersCreateParams {
  /** The request body. */
  body: UserCreate;
}

/** The parameters of `users/update`. */
export interface UsersUpdateParams {
  /**
   * The user's id, from the response that added the user.
   *
   * @example "9773"
   */
  userId: UserId;
  /** The request body. */
  body: UserUpdate;
}

/** The parameters of `users/delete`. */
export interface UsersDeleteParams {
  /**
   * The user's id, from the response that added the user.
   *
   * @example "9773"
   */
  userId: UserId;
}

/** The parameters of `meetings/create`. */
export interface MeetingsCreateParams {
  /** The request body. */
  body: MeetingCreate;
}

/** The parameters of `meetings/get`. */
export interface MeetingsGetParams {
  /**
   * The meeting's token: the eight capital letters at the end of its link. Not its id.
   *
   * Matches `^(?!\d+$)`.
   *
   * @example "PYBGFKMZ"
   */
  meetingToken: MeetingToken;
}

/** The parameters of `meetings/update`. */
export interface MeetingsUpdateParams {
  /**
   * The meeting's id, a number written as text. Not its token.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  meetingId: MeetingId;
  /** The request body. */
  body: MeetingUpdate;
}

/** The parameters of `meetings/delete`. */
export interface MeetingsDeleteParams {
  /**
   * The meeting's id, a number written as text. Not its token.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  meetingId: MeetingId;
}

/** The parameters of `meetings/cancel`. */
export interface MeetingsCancelParams {
  /**
   * The meeting's id, a number written as text. Not its token.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  meetingId: MeetingId;
}

/** The parameters of `meetings/list`. */
export interface MeetingsListParams {
  /**
   * The number of the page, from 1.
   *
   * At least 1.
   *
   * @example 1
   */
  page?: number | undefined;
  /**
   * Which meetings to list. Each property becomes its own query parameter: `{schedule_eq: 'upcoming'}` becomes `filter[schedule_eq]=upcoming`.
   *
   * @example {"schedule_eq":"upcoming","all_team_members_dashboard":true}
   */
  filter?: MeetingFilter | undefined;
}

/** The parameters of `recordings/transcript`. */
export interface RecordingsTranscriptParams {
  /**
   * The recording's token, from `data.attributes.token` of the recording events. It is neither the recording's id nor the meeting's token.
   *
   * @example "kx3vbnqw"
   */
  recordingToken: RecordingToken;
}
