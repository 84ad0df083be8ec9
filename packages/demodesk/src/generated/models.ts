// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

/** The account to open, and its first user. */
export interface AccountCreate {
  /**
   * The user's email address.
   *
   * @example "example@testco.com"
   */
  email: string;
  /**
   * The user's first name.
   *
   * @example "Stan"
   */
  firstName?: string | undefined;
  /**
   * The user's last name.
   *
   * @example "Test"
   */
  lastName?: string | undefined;
  /**
   * A password to log in to the Demodesk dashboard by hand. It is not needed if you use only the API and its login tokens.
   *
   * @example "passwordtologintodemodeskdashboard"
   */
  password?: string | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "Europe/Berlin"
   */
  timeZone?: string | undefined;
  /**
   * The language, as a two-letter code.
   *
   * @example "en"
   */
  locale?: string | undefined;
  /**
   * The code from your partnership agreement. It turns on floating licences, sets the agreed length of the trial, and keeps the company out of Demodesk's marketing.
   *
   * @example "<PROMO_CODE>"
   */
  promoCodeToken?: string | undefined;
  /**
   * Demodesk does not explain it. Its sample sends the word `confirmed`, although the name says URL.
   *
   * @example "confirmed"
   */
  confirmSuccessUrl?: string | undefined;
}

/**
 * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
 *
 * `RESPONSE_STATUSES` has the known values.
 *
 * @example "ok"
 */
export type ResponseStatus = "ok" | "error" | (string & {});

/** The company admin key of the new account. Look for it in `apiKey`, then in `data.apiKey`. */
export interface AccountCreateResponse {
  /**
   * The company admin key (`COMPANY_ADMIN_USER_API_KEY`), the master key of this one company. A secret.
   *
   * @example "<COMPANY_ADMIN_USER_API_KEY>"
   */
  apiKey?: string;
  /** The new account, if the provider returns it as a resource. */
  data?: {
    /**
     * The company admin key, if it is not beside `status`.
     *
     * @example "<COMPANY_ADMIN_USER_API_KEY>"
     */
    apiKey?: string;
  };
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/** One problem. */
export interface ErrorItem {
  /**
   * The error message, for people to read.
   *
   * @example "You are not authorized to perform this action."
   */
  detail?: string;
  /** The same under another name. Demodesk's documentation has `errors[0].details` in one place and `detail` in another; its example has `detail`. */
  details?: string;
}

/**
 * The kind of failure:
 *
 * - `bad_request` (400): the request is malformed.
 * - `unauthorized` (401): the API key is not valid.
 * - `forbidden` (403): the key does not allow this action, or the update changes the id of a related object, which is not allowed.
 * - `not_found` (404): the object does not exist.
 * - `unprocessable_entity` (422): the values are not acceptable.
 * - `error`: another failure.
 *
 * `ERROR_STATUSES` has the known values.
 *
 * @example "not_found"
 */
export type ErrorStatus = "bad_request" | "unauthorized" | "forbidden" | "not_found" | "unprocessable_entity" | "error" | (string & {});

/** A list of errors, and a word for the kind of failure. */
export interface ErrorList {
  /** The errors, one entry for each problem. */
  errors: ErrorItem[];
  /**
   * The kind of failure:
   *
   * - `bad_request` (400): the request is malformed.
   * - `unauthorized` (401): the API key is not valid.
   * - `forbidden` (403): the key does not allow this action, or the update changes the id of a related object, which is not allowed.
   * - `not_found` (404): the object does not exist.
   * - `unprocessable_entity` (422): the values are not acceptable.
   * - `error`: another failure.
   *
   * @example "not_found"
   */
  status: ErrorStatus;
}

/** Errors by field, as newer endpoints return them. */
export interface ErrorsByField {
  /** The messages for each field. */
  errors: Record<string, string[]>;
}

/** The response to a failed call: usually a list of errors with a status. Newer endpoints return errors by field instead, so read both. */
export type ErrorResponse = ErrorList | ErrorsByField;

/** The company's name and location. */
export interface CompanyCreateAttributes {
  /**
   * The company's name.
   *
   * @example "Test Co"
   */
  name: string;
  /**
   * The country, as a two-letter code in capitals.
   *
   * @example "DE"
   */
  countryCode?: string | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "Europe/Berlin"
   */
  timeZone?: string | undefined;
}

/** The company to create. */
export interface CompanyCreate {
  /** The company as a resource. Unlike other bodies it has no `type`. */
  data: {
    /** The company's name and location. */
    attributes: CompanyCreateAttributes;
  };
}

/** The new company's id. */
export interface CompanyCreateResponse {
  /** The new company. */
  data: {
    /**
     * The company's id. Use it to list the company's users.
     *
     * @example "42"
     */
    id: string;
  };
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/**
 * A user's id, a number written as text.
 *
 * @example "9773"
 */
export type UserId = string;

/** The attributes of a user. Demodesk documents them only for creating a user, and no sample response shows a user, so any may be missing and others may come. */
export interface UserAttributes {
  /**
   * First name.
   *
   * @example "First"
   */
  firstName?: string | null;
  /**
   * Last name.
   *
   * @example "Last"
   */
  lastName?: string | null;
  /**
   * Email address.
   *
   * @example "first.last@testco.com"
   */
  email?: string | null;
  /**
   * Language, as a two-letter code.
   *
   * @example "en"
   */
  locale?: string | null;
}

/** A user of Demodesk, such as a meeting's host or booker. */
export interface User {
  /**
   * A user's id, a number written as text.
   *
   * @example "9773"
   */
  id: UserId;
  /** Says that this is a user. */
  type: "users";
  /** The attributes of a user. Demodesk documents them only for creating a user, and no sample response shows a user, so any may be missing and others may come. */
  attributes?: UserAttributes;
}

/** The users of a company. */
export interface UserListResponse {
  /** The users. */
  data: User[];
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/** The user's name and email address. */
export interface UserCreateAttributes {
  /**
   * Email address.
   *
   * @example "first.last@testco.com"
   */
  email: string;
  /**
   * First name.
   *
   * @example "First"
   */
  firstName?: string | undefined;
  /**
   * Last name.
   *
   * @example "Last"
   */
  lastName?: string | undefined;
  /**
   * Language, as a two-letter code.
   *
   * @example "en"
   */
  locale?: string | undefined;
}

/** The user to add. */
export interface UserCreate {
  /** The user as a resource. */
  data: {
    /** Always `users`. */
    type: "users";
    /** The user's name and email address. */
    attributes: UserCreateAttributes;
  };
}

/** The new user's id and API key. */
export interface UserCreateResponse {
  /** The new user. */
  data: {
    /**
     * A user's id, a number written as text.
     *
     * @example "9773"
     */
    id: UserId;
    /**
     * The user key (`USER_API_KEY`), to request login tokens for this user. A secret.
     *
     * @example "<USER_API_KEY>"
     */
    apiKey?: string;
  };
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/** A response that says only if the call succeeded. */
export interface StatusResponse {
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/** The attributes to change. Attributes that are left out keep their values. */
export interface UserUpdateAttributes {
  /**
   * New email address.
   *
   * @example "first.last@testco.com"
   */
  email?: string | undefined;
  /**
   * New first name.
   *
   * @example "First"
   */
  firstName?: string | undefined;
  /**
   * New last name.
   *
   * @example "Last"
   */
  lastName?: string | undefined;
}

/** The change to a user. */
export interface UserUpdate {
  /** The user as a resource, with the attributes to change. */
  data: {
    /**
     * The user's id, the same as in the path.
     *
     * @example "9773"
     */
    id: UserId;
    /** Always `users`. */
    type: "users";
    /** The attributes to change. Attributes that are left out keep their values. */
    attributes: UserUpdateAttributes;
  };
}

/** The content of a login token, decoded from base64 and parsed. */
export interface AccessToken {
  /**
   * The secret part of the login. Not to be confused with the property of the same name that contains the whole token.
   *
   * @example "2MLtE_qPGKnTdDyU0ZABwQ"
   */
  access_token: string;
  /**
   * Names the client that logged in; it belongs with `access_token`.
   *
   * @example "vARW4JseWbs6kEde5yWtng"
   */
  client: string;
  /**
   * When the token ends, in seconds since 1970; at most 14 days after `requested_at`.
   *
   * @example 1593255542
   */
  expiry: number;
  /**
   * The kind of token, `Bearer` in the example.
   *
   * @example "Bearer"
   */
  token_type: string;
  /**
   * Whose login it is, by email address.
   *
   * @example "alex@demodesk.com"
   */
  uid: string;
  /**
   * When the token was issued.
   *
   * @example "2020-06-13T10:59:02Z"
   */
  requested_at: string;
}

/** A login token for one user. */
export interface LoginResponse {
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
  /** Holds the token. */
  meta: {
    /**
     * The login token: base64 of the JSON described as `AccessToken`. Valid for at most 14 days.
     *
     * Pass this string to the browser library as `authToken`.
     */
    access_token: string;
  };
}

/** The attributes of the new meeting. Note the two names in snake_case, `user_id` and `setup_phone`. */
export interface MeetingCreateAttributes {
  /**
   * The meeting's name.
   *
   * @example "Test Account"
   */
  account?: string | undefined;
  /**
   * When the meeting starts, with a zone.
   *
   * @example "2020-05-25T11:30:00.000+01:00"
   */
  startDate?: string | Date | undefined;
  /**
   * Length in seconds; 1800 is half an hour.
   *
   * At least 1.
   *
   * @example 1800
   */
  duration?: number | undefined;
  /**
   * The meeting's time zone. The sample sends only the city, `Berlin`; responses and the other operations use the IANA name, `Europe/Berlin`.
   *
   * @example "Berlin"
   */
  timeZone?: string | undefined;
  /**
   * The country, as a two-letter code in capitals.
   *
   * @example "US"
   */
  countryCode?: string | undefined;
  /**
   * Web addresses for the meeting. How the meeting uses them is not documented.
   *
   * @example ["https://google.com","https://dict.cc"]
   */
  urls?: string[] | undefined;
  /**
   * The user whose meeting it is, by all appearances its host.
   *
   * @example "9773"
   */
  user_id?: UserId | undefined;
  /**
   * How dialling in by telephone is set up. `full` is the only documented value. Responses call it `setupPhone`.
   *
   * @example "full"
   */
  setup_phone?: string | undefined;
}

/** The meeting to schedule. */
export interface MeetingCreate {
  /** The meeting as a resource. */
  data: {
    /** Always `demos`. */
    type: "demos";
    /** The attributes of the new meeting. Note the two names in snake_case, `user_id` and `setup_phone`. */
    attributes: MeetingCreateAttributes;
  };
}

/**
 * A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
 *
 * Matches `^(?![A-Z]{8}$)`.
 *
 * @example "123"
 */
export type MeetingId = string;

/**
 * The state of a meeting. A meeting that has started can no longer be cancelled.
 *
 * `MEETING_STATUSES` has the known values.
 *
 * @example "scheduled"
 */
export type MeetingStatus = "scheduled" | "starting" | "started" | "ending" | "ended" | "canceled" | (string & {});

/**
 * A meeting's token, eight capital letters in every example, and the end of the meeting's link. It reads the meeting; updating, cancelling and deleting it take its id instead.
 *
 * Matches `^(?!\d+$)`.
 *
 * @example "PYBGFKMZ"
 */
export type MeetingToken = string;

/** A meeting's own data. The list has some of the attributes that reading one meeting returns, and adds the host's name. */
export interface MeetingAttributes {
  /**
   * The state of a meeting. A meeting that has started can no longer be cancelled.
   *
   * @example "scheduled"
   */
  status: MeetingStatus;
  /**
   * The meeting's name.
   *
   * @example "Example account"
   */
  account: string;
  /**
   * A meeting's token, eight capital letters in every example, and the end of the meeting's link. It reads the meeting; updating, cancelling and deleting it take its id instead.
   *
   * Matches `^(?!\d+$)`.
   *
   * @example "PYBGFKMZ"
   */
  token: MeetingToken;
  /**
   * The link for participants to join. It ends with the token.
   *
   * @example "https://demodesk.com/ABCDEFGH"
   */
  link: string;
  /**
   * When the meeting starts, with the offset of a time zone.
   *
   * @example "2020-09-02T11:00:00.000+02:00"
   */
  startDate: string;
  /**
   * Planned length in seconds.
   *
   * @example 3600
   */
  duration: number;
  /**
   * The meeting's time zone, by its IANA name. Not in lists.
   *
   * @example "Europe/Amsterdam"
   */
  timeZone?: string;
  /**
   * The meeting's language, as a two-letter code. Not in lists.
   *
   * @example "nl"
   */
  locale?: string;
  /**
   * The country, as a two-letter code in capitals. Not in lists.
   *
   * @example "NL"
   */
  countryCode?: string;
  /**
   * How dialling in by telephone is set up; `full` is the one value that is shown. Not in lists. When a meeting is created, the same is called `setup_phone`.
   *
   * @example "full"
   */
  setupPhone?: string;
  /** The telephone number to dial in, as the name suggests; null in the one example. Not in lists. */
  twilioPhone?: string | null;
  /**
   * When the meeting was created. Not in lists.
   *
   * @example "2020-08-25T14:25:49.579Z"
   */
  createdAt?: string;
  /**
   * When the meeting was last changed. Not in lists.
   *
   * @example "2020-09-02T12:56:02.451Z"
   */
  updatedAt?: string;
  /**
   * The address of the renderer that runs the meeting; it may be missing until the meeting starts. Not in lists.
   *
   * @example "https://aws-eu-central-1.demodesk.com/api/v1/renderers/50dab44f-ecdb-4b12-8831-b0fccd608e26"
   */
  controlUrl?: string | null;
  /**
   * First name of the meeting's user. In lists only.
   *
   * @example "John"
   */
  userFirstName?: string | null;
  /**
   * Last name of the meeting's user. In lists only.
   *
   * @example "Doe"
   */
  userLastName?: string | null;
}

/** A meeting of which only the id is certain. */
export interface MeetingReference {
  /**
   * A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  id: MeetingId;
  /** Says that this is a meeting. Not promised. */
  type?: "demos";
  /** The meeting's data, if the provider returns it, which is not certain. It has the token, with which the meeting is read. */
  attributes?: MeetingAttributes;
}

/** The meeting that was created, changed or cancelled. */
export interface MeetingReferenceResponse {
  /** A meeting of which only the id is certain. */
  data: MeetingReference;
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/** Refers to a user. */
export interface UserIdentifier {
  /**
   * A user's id, a number written as text.
   *
   * @example "9773"
   */
  id: UserId;
  /** Marks a reference to a user. */
  type: "users";
}

/** Points to one user. */
export interface UserRelationship {
  /** The user, or null. */
  data: UserIdentifier | null;
}

/** Refers to a participant. */
export interface ParticipantIdentifier {
  /**
   * The participant's id.
   *
   * @example "3427341"
   */
  id: string;
  /** Marks a reference to a participant. */
  type: "participants";
}

/** Points to participants. */
export interface ParticipantsRelationship {
  /** The participants; may be empty. */
  data: ParticipantIdentifier[];
}

/** Refers to a playbook. */
export interface DemoTypeIdentifier {
  /**
   * The playbook's id.
   *
   * @example "5842"
   */
  id: string;
  /** Marks a reference to a playbook. */
  type: "demoTypes";
}

/** Points to one playbook. */
export interface DemoTypeRelationship {
  /** The playbook, or null. */
  data: DemoTypeIdentifier | null;
}

/** Refers to an event type. */
export interface DemoTemplateIdentifier {
  /**
   * The event type's id.
   *
   * @example "7194"
   */
  id: string;
  /** Marks a reference to an event type. */
  type: "demoTemplates";
}

/** Points to one event type. */
export interface DemoTemplateRelationship {
  /** The event type, or null. */
  data: DemoTemplateIdentifier | null;
}

/** Refers to a recording. */
export interface RecordingIdentifier {
  /** The recording's id. */
  id: string;
  /** Marks a reference to a recording. */
  type: "recordings";
}

/** Points to recordings. */
export interface RecordingsRelationship {
  /** The recordings; may be empty. */
  data: RecordingIdentifier[];
}

/** Refers to an invited shadow. */
export interface ScheduledShadowUserIdentifier {
  /** The id of the object. */
  id: string;
  /** The type of the object. Demodesk's documentation shows no entry, so this may be `scheduledShadowUsers` or `users`. */
  type: string;
}

/** Points to invited shadows. */
export interface ScheduledShadowUsersRelationship {
  /** The invited shadows; may be empty. */
  data: ScheduledShadowUserIdentifier[];
}

/** The objects that a meeting refers to. The objects themselves are in `included`; find them by `type` and `id`. In the documentation, reading one meeting returns `user` and `participants`, and the list has all of them. */
export interface MeetingRelationships {
  /** The user whose meeting it is. */
  user?: UserRelationship;
  /** The user who booked it. */
  booker?: UserRelationship;
  /** Who takes part. */
  participants?: ParticipantsRelationship;
  /** The playbook. */
  demoType?: DemoTypeRelationship;
  /** The event type. */
  demoTemplate?: DemoTemplateRelationship;
  /** The recordings of the meeting. */
  recordings?: RecordingsRelationship;
  /** The shadows invited to the meeting. */
  scheduledShadowUsers?: ScheduledShadowUsersRelationship;
}

/** A meeting. */
export interface Meeting {
  /**
   * A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  id: MeetingId;
  /** Says that this is a meeting. */
  type: "demos";
  /** A meeting's own data. The list has some of the attributes that reading one meeting returns, and adds the host's name. */
  attributes: MeetingAttributes;
  /** The objects that a meeting refers to. The objects themselves are in `included`; find them by `type` and `id`. In the documentation, reading one meeting returns `user` and `participants`, and the list has all of them. */
  relationships?: MeetingRelationships;
}

/** The participant's name, email address and role. */
export interface ParticipantAttributes {
  /**
   * How the participant takes part. `browser` is the one value that Demodesk's page shows.
   *
   * @example "browser"
   */
  kind?: string;
  /**
   * First name, or null if it is not known.
   *
   * @example "Evi"
   */
  firstName?: string | null;
  /** Last name, or null if it is not known. */
  lastName?: string | null;
  /**
   * The name to show, made from the first and last name.
   *
   * @example "Evi"
   */
  fullName?: string | null;
}

/** A person who takes part in a meeting. */
export interface Participant {
  /**
   * The participant's id.
   *
   * @example "3427341"
   */
  id: string;
  /** Says that this is a participant. */
  type: "participants";
  /** The participant's name, email address and role. */
  attributes: ParticipantAttributes;
}

/** A playbook, which Demodesk calls a demo type. Its attributes are not described. */
export interface DemoType {
  /**
   * The playbook's id.
   *
   * @example "5842"
   */
  id: string;
  /** Says that this is a playbook. */
  type: "demoTypes";
  /** The attributes of the playbook, which are not documented. */
  attributes?: Record<string, unknown>;
}

/** An event type, which Demodesk calls a demo template. Its attributes are not described. */
export interface DemoTemplate {
  /**
   * The event type's id.
   *
   * @example "7194"
   */
  id: string;
  /** Says that this is an event type. */
  type: "demoTemplates";
  /** The attributes of the event type, which are not documented. */
  attributes?: Record<string, unknown>;
}

/** A recording of a meeting. No sample response of this API shows one, so its attributes are not described. */
export interface Recording {
  /** The recording's id. Its transcript is read by its token instead. */
  id: string;
  /** Says that this is a recording. */
  type: "recordings";
  /** The attributes of the recording, which are not documented. */
  attributes?: Record<string, unknown>;
}

/** Someone invited to shadow a meeting. Demodesk's page shows an empty list only, so the name of the type is taken from the relationship, and the attributes are not described. */
export interface ScheduledShadowUser {
  /** The id of the invitation to shadow. */
  id: string;
  /** Says that this is an invited shadow. */
  type: "scheduledShadowUsers";
  /** The attributes of the invited shadow, which are not documented. */
  attributes?: Record<string, unknown>;
}

/**
 * An object that a meeting refers to. Its `type` is one of `participants`, `users`, `demoTypes` (playbooks), `demoTemplates` (event types), `recordings` or `scheduledShadowUsers`.
 *
 * Demodesk's documentation shows only a participant. Objects of other types may come too, with an `id` and a `type`; ignore types that you do not know.
 */
export type IncludedResource = Participant | User | DemoType | DemoTemplate | Recording | ScheduledShadowUser;

/** One meeting, with the objects that it refers to. */
export interface MeetingResponse {
  /** A meeting. */
  data: Meeting;
  /** The objects that the meeting's relationships point to. */
  included?: IncludedResource[];
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
}

/** The attributes to change. Attributes that are left out keep their values. Demodesk's sample shows `account`; the others are those of a new meeting. */
export interface MeetingUpdateAttributes {
  /**
   * New name.
   *
   * @example "Updated account name"
   */
  account?: string | undefined;
  /** New start, with a zone. */
  startDate?: string | Date | undefined;
  /**
   * New length in seconds.
   *
   * At least 1.
   */
  duration?: number | undefined;
  /** New time zone. */
  timeZone?: string | undefined;
  /** New country, as a two-letter code in capitals. */
  countryCode?: string | undefined;
  /** New web addresses for the meeting. */
  urls?: string[] | undefined;
  /** New telephone set-up. */
  setup_phone?: string | undefined;
}

/** The change to a meeting. */
export interface MeetingUpdate {
  /** The meeting as a resource, with the attributes to change. */
  data: {
    /** Always `demos`. */
    type: "demos";
    /**
     * The meeting's id, the same as in the path. Not its token.
     *
     * Matches `^(?![A-Z]{8}$)`.
     *
     * @example "123"
     */
    id: MeetingId;
    /** The attributes to change. Attributes that are left out keep their values. Demodesk's sample shows `account`; the others are those of a new meeting. */
    attributes: MeetingUpdateAttributes;
  };
}

/** Which meetings to list. A meeting has to match all of them. The end of each name says how it compares (`_eq` equals, `_i_cont` contains in any case, `_gteq` and `_lteq` from and until, `_present` is there). */
export interface MeetingFilter {
  /**
   * Only past meetings, or only upcoming ones.
   *
   * @example "upcoming"
   */
  schedule_eq?: "past" | "upcoming" | undefined;
  /**
   * True for the meetings of the whole team, false for those of the API key's user.
   *
   * @example true
   */
  all_team_members_dashboard?: boolean | undefined;
  /** Part of the meeting's name, in any case. */
  account_i_cont?: string | undefined;
  /**
   * Only meetings from this day on.
   *
   * @example "2022-10-10"
   */
  start_date_gteq?: string | Date | undefined;
  /**
   * Only meetings until this day. Whether that day itself counts in full is not documented.
   *
   * @example "2022-10-13"
   */
  start_date_lteq?: string | Date | undefined;
  /** Only meetings of the group with this id. */
  group_id_eq?: string | undefined;
  /** Only recorded meetings (past or future), or only unrecorded ones. */
  recordings_present?: boolean | undefined;
  /** Part of the event type's name, in any case. */
  template_name_i_cont?: string | undefined;
}

/**
 * The position of this page in the list. It has one of two shapes, both with `currentPage` and `pageSize`:
 *
 * - `{totalCount, pageSize, totalPages, currentPage}`, as documented;
 * - `{currentPage, hasNextPage, pageSize}`, as reported today.
 *
 * The list ends when `hasNextPage` is false. If `hasNextPage` is missing, the list ends when `currentPage` reaches `totalPages`.
 */
export interface ListMeta {
  /**
   * The number of this page, from 1.
   *
   * @example 1
   */
  currentPage: number;
  /**
   * How many meetings make a full page.
   *
   * @example 25
   */
  pageSize: number;
  /**
   * How many meetings match on all pages. Only in the documented shape.
   *
   * @example 668
   */
  totalCount?: number;
  /**
   * The number of pages. Only in the documented shape.
   *
   * @example 27
   */
  totalPages?: number;
  /**
   * Whether another page follows. Only in the newer shape.
   *
   * @example false
   */
  hasNextPage?: boolean;
}

/** A page of meetings, with the objects that they refer to. */
export interface MeetingListResponse {
  /** The meetings of this page. */
  data: Meeting[];
  /** The objects that the relationships of all these meetings point to. */
  included?: IncludedResource[];
  /**
   * `ok`, or `error` with the reason in `errors`. A failed call usually has a more precise word instead (see `ErrorStatus`).
   *
   * @example "ok"
   */
  status: ResponseStatus;
  /**
   * The position of this page in the list. It has one of two shapes, both with `currentPage` and `pageSize`:
   *
   * - `{totalCount, pageSize, totalPages, currentPage}`, as documented;
   * - `{currentPage, hasNextPage, pageSize}`, as reported today.
   *
   * The list ends when `hasNextPage` is false. If `hasNextPage` is missing, the list ends when `currentPage` reaches `totalPages`.
   */
  meta: ListMeta;
}

/** Names a recording when its transcript is read. It comes with the recording events. */
export type RecordingToken = string;

/**
 * The version of the payload, `v1`.
 *
 * @example "v1"
 */
export type WebhookApiVersion = string;

/** The id of an object in a CRM, or null if the meeting is not linked to one. */
export type CrmId = string | number | null;

/** The attributes that every meeting event has. There may be ids of other CRM objects beside the ones listed here. */
export interface DemoEventAttributes {
  /**
   * A meeting's token, eight capital letters in every example, and the end of the meeting's link. It reads the meeting; updating, cancelling and deleting it take its id instead.
   *
   * Matches `^(?!\d+$)`.
   *
   * @example "PYBGFKMZ"
   */
  token: MeetingToken;
  /**
   * The link for participants to join. It ends with the token.
   *
   * @example "https://demodesk.com/ABCDEFGH"
   */
  link: string;
  /**
   * The meeting's name, which the API calls `account`.
   *
   * @example "Meeting name"
   */
  name: string;
  /**
   * The location of the meeting; in the example, the host's personal meeting page.
   *
   * @example "https://demodesk.com/meet/alexander-popp"
   */
  location: string;
  /**
   * How the meeting was created, such as by calendar synchronisation.
   *
   * @example "calendar_backsync"
   */
  createdVia: string;
  /**
   * When the meeting was created.
   *
   * @example "2022-03-14T17:55:33.000Z"
   */
  createdAt: string;
  /**
   * When the meeting was last changed.
   *
   * @example "2022-03-18T14:56:26.000Z"
   */
  updatedAt: string;
  /**
   * The event type's name.
   *
   * @example "Event type name"
   */
  eventTypeName: string | null;
  /**
   * The playbook's name.
   *
   * @example "Playbook name"
   */
  playbookName: string | null;
  /**
   * The host's user id, a number here although the API writes it as text.
   *
   * @example 9773
   */
  hostId?: number;
  /**
   * The host's email address.
   *
   * @example "alex@demodesk.com"
   */
  hostEmail: string | null;
  /**
   * The meeting's custom values by name, such as notes and your own fields. Not to be confused with `token`.
   *
   * @example {"demoNotes":"Great lead. Should follow up next month","companySizeCustomToken":"100 - 200"}
   */
  tokens?: Record<string, string | number | boolean | null>;
  /** The event in Salesforce that represents the meeting, or null. */
  salesforceEventId?: CrmId;
  /** The meeting in HubSpot, or null. */
  hubspotMeetingId?: CrmId;
  /** The activity in Pipedrive that represents the meeting, or null. */
  pipedriveActivityId?: CrmId;
}

/** The attributes of the events scheduled, rescheduled, handovered and canceled. */
export type ScheduledDemoEventAttributes = DemoEventAttributes & {
  /** The meeting's description. */
  description?: string | null;
  /** When the meeting starts. */
  startDate?: string;
  /** When the meeting ends. */
  endDate?: string | null;
  /** Planned length, in seconds as elsewhere. */
  duration?: number;
  /** The participant's email address. */
  participantEmail?: string | null;
  /** The participant's first name. */
  participantFirstName?: string | null;
  /** The participant's last name. */
  participantLastName?: string | null;
  /** The participant's company. */
  participantCompany?: string | null;
  /** The email address of the user who booked the meeting. */
  bookerEmail?: string | null;
  /** The page to cancel the meeting, for the participant. */
  publicCancellationUrl?: string | null;
  /** The page to choose another time, for the participant. */
  publicReschedulingUrl?: string | null;
};

/** The meeting that was scheduled, moved, handed over or cancelled. */
export interface ScheduledDemoEventData {
  /**
   * A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  id: MeetingId;
  /** Says that this is a meeting. */
  type: "demos";
  /** The attributes of the events scheduled, rescheduled, handovered and canceled. */
  attributes: ScheduledDemoEventAttributes;
}

/** A meeting was scheduled. */
export interface DemoScheduledEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.scheduled";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that was scheduled, moved, handed over or cancelled. */
  data: ScheduledDemoEventData;
}

/** A meeting was moved to another time. */
export interface DemoRescheduledEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.rescheduled";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that was scheduled, moved, handed over or cancelled. */
  data: ScheduledDemoEventData;
}

/** A meeting was handed over to another host. */
export interface DemoHandoveredEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.handovered";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that was scheduled, moved, handed over or cancelled. */
  data: ScheduledDemoEventData;
}

/** A meeting was cancelled. */
export interface DemoCanceledEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.canceled";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that was scheduled, moved, handed over or cancelled. */
  data: ScheduledDemoEventData;
}

/** The meeting that the event is about. */
export interface DemoEventData {
  /**
   * A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  id: MeetingId;
  /** Says that this is a meeting. */
  type: "demos";
  /** The attributes that every meeting event has. There may be ids of other CRM objects beside the ones listed here. */
  attributes: DemoEventAttributes;
}

/** A meeting started. */
export interface DemoStartedEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.started";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that the event is about. */
  data: DemoEventData;
}

/** The attributes of the event ended. */
export type EndedDemoEventAttributes = DemoEventAttributes & {
  /** The participant's name. */
  participantName?: string | null;
  /** The notes taken in the meeting. */
  notes?: string | null;
  /**
   * How the meeting turned out, as a plain word such as `no-show` (not a `MeetingStatus`). It can differ each time the same meeting ends. Demodesk's FAQ calls it `demoStatus`.
   *
   * @example "no-show"
   */
  status?: string;
};

/** The meeting that ended. */
export interface EndedDemoEventData {
  /**
   * A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
   *
   * Matches `^(?![A-Z]{8}$)`.
   *
   * @example "123"
   */
  id: MeetingId;
  /** Says that this is a meeting. */
  type: "demos";
  /** The attributes of the event ended. */
  attributes: EndedDemoEventAttributes;
}

/** A meeting ended. One meeting can end several times. */
export interface DemoEndedEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.ended";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that ended. */
  data: EndedDemoEventData;
}

/** The call notes of a meeting changed. */
export interface DemoCallNoteUpdatedEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.call_note_updated";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that the event is about. */
  data: DemoEventData;
}

/** A reply to a meeting invitation changed. */
export interface DemoEventResponseUpdatedEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "demo.event_response_updated";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The meeting that the event is about. */
  data: DemoEventData;
}

/** The attributes of a recording event: the recording and the recorded meeting. There may be ids of other CRM objects beside the ones listed here. */
export interface RecordingEventAttributes {
  /**
   * The id of the recorded meeting, a number here although the API writes it as text.
   *
   * @example 1234
   */
  demoId: number;
  /** The recording's token, to read its transcript. It is not the meeting's token. */
  token: RecordingToken;
  /** The page to watch the recording in Demodesk. */
  url?: string;
  /** The video file itself, at an address that is good for a limited time. */
  temporaryVideoUrl?: string | null;
  /**
   * The link with which participants joined the meeting. It ends with the meeting's token.
   *
   * @example "https://demodesk.com/ABCDEFGH"
   */
  link?: string;
  /**
   * The meeting's name.
   *
   * @example "Meeting name"
   */
  name?: string;
  /**
   * The location of the meeting.
   *
   * @example "https://demodesk.com/meet/alexander-popp"
   */
  location?: string;
  /**
   * How the meeting was created.
   *
   * @example "calendar_backsync"
   */
  createdVia?: string;
  /** When it was created. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** The event type's name. */
  eventTypeName?: string | null;
  /** The playbook's name. */
  playbookName?: string | null;
  /**
   * The host's user id, a number here although the API writes it as text.
   *
   * @example 9773
   */
  hostId?: number;
  /**
   * The host's email address.
   *
   * @example "alex@demodesk.com"
   */
  hostEmail?: string | null;
  /** The event in Salesforce that represents the meeting, or null. */
  salesforceEventId?: CrmId;
  /** The meeting in HubSpot, or null. */
  hubspotMeetingId?: CrmId;
  /** The activity in Pipedrive that represents the meeting, or null. */
  pipedriveActivityId?: CrmId;
}

/** The recording that the event is about. */
export interface RecordingEventData {
  /** The recording's id. */
  id: string;
  /** Says that this is a recording. */
  type: "recordings";
  /** The attributes of a recording event: the recording and the recorded meeting. There may be ids of other CRM objects beside the ones listed here. */
  attributes: RecordingEventAttributes;
}

/** A recording was uploaded. */
export interface RecordingUploadedEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "recording.uploaded";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The recording that the event is about. */
  data: RecordingEventData;
}

/** The transcript of a recording is finished. */
export interface RecordingTranscriptionPostprocessedEvent {
  /** About the event. */
  meta: {
    /** The event's name and time. */
    event: {
      /** The event's name. */
      action: "recording.transcription_postprocessed";
      /**
       * The version of the payload, `v1`.
       *
       * @example "v1"
       */
      apiVersion: WebhookApiVersion;
      /** When the event happened. */
      createdAt: string;
    };
  };
  /** The recording that the event is about. */
  data: RecordingEventData;
}
