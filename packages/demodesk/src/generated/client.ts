// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

import { createClient } from "@meetwire/runtime";
import type {
  Call,
  CallOptions,
  ClientOptions,
  CredentialValue,
  PageOptions,
  Pages,
  Route,
} from "@meetwire/runtime";
import type {
  AccountCreateResponse,
  CompanyCreateResponse,
  ErrorResponse,
  LoginResponse,
  Meeting,
  MeetingListResponse,
  MeetingReferenceResponse,
  MeetingResponse,
  StatusResponse,
  UserCreateResponse,
  UserListResponse,
} from "./models.ts";
import type {
  AccountsCreateParams,
  CompaniesCreateParams,
  CompaniesListUsersParams,
  MeetingsCancelParams,
  MeetingsCreateParams,
  MeetingsDeleteParams,
  MeetingsGetParams,
  MeetingsListParams,
  MeetingsUpdateParams,
  RecordingsTranscriptParams,
  UsersCreateParams,
  UsersDeleteParams,
  UsersUpdateParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/** What `createDemodesk` takes. */
export interface DemodeskOptions extends ClientOptions {
  /**
   * An API key. There are three kinds, and each operation says which of them it takes:
   *
   * - **Master key** (`MASTER_3RD_PARTY_API_KEY`): the secret of your partnership with Demodesk. It creates accounts.
   * - **Company admin key** (`COMPANY_ADMIN_USER_API_KEY`): answered when an account is created. It manages that one company, its users and its meetings.
   * - **User key** (`USER_API_KEY`): answered when a user is added. It manages that user and their meetings, and is the one that requests their login tokens.
   *
   * All three are secrets of a server; none belongs in a browser.
   *
   * A string, or a function that returns the current one.
   */
  apiKey: CredentialValue;
  /** Corrections of operations whose route turned out to be wrong, by operation. */
  operations?: { readonly [Operation in DemodeskOperation]?: Route } | undefined;
}

/** A client of the Demodesk API. */
export interface Demodesk {
  /** Accounts, companies and the people in them. */
  readonly accounts: AccountsResource;
  /** Accounts, companies and the people in them. */
  readonly companies: CompaniesResource;
  /** Accounts, companies and the people in them. */
  readonly users: UsersResource;
  /** Scheduling, finding, changing and ending meetings. */
  readonly meetings: MeetingsResource;
  /** What was said in a recorded meeting. */
  readonly recordings: RecordingsResource;
}

/** Accounts, companies and the people in them. */
export interface AccountsResource {
  /**
   * Create account.
   *
   * Opens an account for a new company, with its first user. This is the first of three steps: next create the company, then add its users, both with the key that this answers.
   *
   * API key: master (`MASTER_3RD_PARTY_API_KEY`).
   *
   * Keep the `apiKey` of the answer: it is the company admin key, and no operation here reads it again.
   *
   * `POST /auth`, operation `accounts/create`.
   *
   * Source: "Create account" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The page marks nothing as required; that an account needs an email address is our conclusion, the rest is left optional.
   * - response: The page names `apiKey` and `status` without showing a body, and no HTTP status. Creating a user is reported by a third party to answer `data.apiKey`, so the key may be found at either place and both are declared; 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  create(params: AccountsCreateParams, options?: CallOptions): Call<AccountCreateResponse, ErrorResponse>;
}

/** Accounts, companies and the people in them. */
export interface CompaniesResource {
  /**
   * Create company.
   *
   * Gives the account its company: name, country and time zone. The second step after creating an account.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
   *
   * `POST /companies`, operation `companies/create`.
   *
   * Source: "Create company" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The page marks nothing as required; that a company needs a name is our conclusion. Unlike the other bodies, its sample has no `type`.
   * - response: The page names `id` and `status` without showing a body, and no HTTP status; `id` is placed under `data`, where the page's meeting examples have it, and 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  create(params: CompaniesCreateParams, options?: CallOptions): Call<CompanyCreateResponse, ErrorResponse>;
  /**
   * Get users of a company.
   *
   * Lists the users of a company. No paging is documented: all users are taken to come in one answer.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
   *
   * `GET /companies/{companyId}/users`, operation `companies/listUsers`.
   *
   * Source: "Get users of a company" in the provider's document.
   *
   * Not in the document, but concluded:
   * - response: The page shows the request alone. That the answer is an envelope with the users as resources of type `users`, with the attributes that creating a user takes, is concluded from the other answers; so are `status` and 200.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  listUsers(params: CompaniesListUsersParams, options?: CallOptions): Call<UserListResponse, ErrorResponse>;
}

/** Accounts, companies and the people in them. */
export interface UsersResource {
  /**
   * Add users to company.
   *
   * Adds one user to the company of the key. The last of the three steps that set up a company; call it once for each user.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
   *
   * Keep the `apiKey` of the answer: it is the user key, which the login of this user (`users/login`) needs.
   *
   * `POST /users`, operation `users/create`.
   *
   * Source: "Add users to company" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The page marks nothing as required; that a user needs an email address is our conclusion, the rest is left optional.
   * - response: The page names `id`, `apiKey` and `status` without showing a body or an HTTP status; a third party reports `data.id` and `data.apiKey`. 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  create(params: UsersCreateParams, options?: CallOptions): Call<UserCreateResponse, ErrorResponse>;
  /**
   * Update user data.
   *
   * Changes a user's name or email address. Only the attributes that are sent are changed.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `PATCH /users/{userId}`, operation `users/update`.
   *
   * Source: "Update user data" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: That attributes may be left out is taken from the method; the sample sends three, and whether `locale` can be changed too is not said. The body repeats the id of the path, as the sample does.
   * - response: The page names only `status`, and no HTTP status; 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  update(params: UsersUpdateParams, options?: CallOptions): Call<StatusResponse, ErrorResponse>;
  /**
   * Delete user.
   *
   * Removes a user.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `DELETE /users/{userId}`, operation `users/delete`.
   *
   * Source: "Delete user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - response: The page names only `status`, and no HTTP status; 200 with a body is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  delete(params: UsersDeleteParams, options?: CallOptions): Call<StatusResponse, ErrorResponse>;
  /**
   * Log a user in.
   *
   * Answers a login token for the user whose key is sent. There is no body: the key alone says who logs in.
   *
   * API key: user (`USER_API_KEY`).
   *
   * The token is base64 of JSON (`AccessToken`) and is good for at most 14 days. Demodesk's browser library keeps it and asks for a new one once less than 7 days remain.
   *
   * It is meant to be called by your server, on behalf of a page that runs the browser library. That page expects `{"authToken": "..."}`, so your endpoint has to pass `meta.access_token` on under the name `authToken`. Whoever holds the token is logged in as that user: check who is asking before you forward it.
   *
   * `POST /users/login`, operation `users/login`.
   *
   * Source: "Auth forward endpoint" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: That the company admin key does not work here is concluded from the sample, which shows the user key alone.
   * - response: The page gives no HTTP status; 200 is assumed. What the token holds is read from the page's example token and its library, where the 14 days are stated too.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  login(params?: Record<string, never>, options?: CallOptions): Call<LoginResponse, ErrorResponse>;
}

/** Scheduling, finding, changing and ending meetings. */
export interface MeetingsResource {
  /**
   * Create meetings.
   *
   * Schedules one meeting.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * The answer promises the meeting's **id**, which updates, cancels and deletes it. Reading it takes its token, which the list and the webhook events carry.
   *
   * `POST /scheduled_demos`, operation `meetings/create`.
   *
   * Source: "Create meetings" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The page marks nothing as required, so every attribute is optional. It explains `account` alone (the meeting's name); that `user_id` is the host, and that `duration` is in seconds, is concluded from the examples.
   * - response: The page names `id` and `status` without showing a body, and no HTTP status. `id` is placed under `data`, where the page's examples have it; the rest of the meeting may or may not come with it, so `type` and `attributes` are optional. 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  create(params: MeetingsCreateParams, options?: CallOptions): Call<MeetingReferenceResponse, ErrorResponse>;
  /**
   * Get meeting details.
   *
   * Reads one meeting, with its participants in `included`.
   *
   * Takes the meeting's **token** (`PYBGFKMZ`), not its id.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`); it may be left out, for the page's sample sends none. So whoever has a meeting's token or link can read the meeting: treat both accordingly.
   *
   * `GET /scheduled_demos/{meetingToken}`, operation `meetings/get`.
   *
   * Source: "Get meeting details" in the provider's document.
   *
   * Not in the document, but concluded:
   * - parameters: The page's sample has no `api-key` header, alone among all; whether it was left out on purpose is not said, so a key is sent where there is one.
   * - response: The page gives no HTTP status; 200 is assumed. Its two examples are all that is known of the attributes; null for what is absent (a relationship, `controlUrl`) is allowed for without being shown.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  get(params: MeetingsGetParams, options?: CallOptions): Call<MeetingResponse, ErrorResponse>;
  /**
   * Update meeting.
   *
   * Changes a meeting. Only the attributes that are sent are changed.
   *
   * Takes the meeting's **id** (`123`), not its token.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `PATCH /scheduled_demos/{meetingId}`, operation `meetings/update`.
   *
   * Source: "Update meeting" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The page's sample changes `account` alone and lists no attributes. That the other attributes of a new meeting can be changed in the same way is concluded; `user_id` is left out, since an update of a related object's id is one of the documented causes of 403. The body repeats the id of the path, as the sample does.
   * - response: The page names `id` and `status` without showing a body, and no HTTP status; `id` is placed under `data`, and 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  update(params: MeetingsUpdateParams, options?: CallOptions): Call<MeetingReferenceResponse, ErrorResponse>;
  /**
   * Delete meeting.
   *
   * Removes a meeting. To call one off and keep it with the status `canceled`, cancel it instead.
   *
   * Takes the meeting's **id** (`123`), not its token.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `DELETE /scheduled_demos/{meetingId}`, operation `meetings/delete`.
   *
   * Source: "Delete meeting" in the provider's document.
   *
   * Not in the document, but concluded:
   * - response: The page names only `status`, and no HTTP status; 200 with a body is assumed. That a cancelled meeting stays readable is concluded from its status.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  delete(params: MeetingsDeleteParams, options?: CallOptions): Call<StatusResponse, ErrorResponse>;
  /**
   * Cancel meeting.
   *
   * Calls a meeting off; its status becomes `canceled`. There is no body.
   *
   * Takes the meeting's **id** (`123`), not its token.
   *
   * A meeting that has started can no longer be cancelled, and "started" comes early: from the moment the start is set off (the event `demo.started`), even when the customer calls off minutes before the appointed time. The host's calendar then stays blocked until someone removes the appointment by hand. Demodesk refuses on purpose, because a meeting cannot be shut down cleanly while it is still starting up, when it may not have its renderer yet.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `POST /scheduled_demos/{meetingId}/cancel`, operation `meetings/cancel`.
   *
   * Source: "Cancel meeting" in the provider's document.
   *
   * Not in the document, but concluded:
   * - response: The page names `id` and `status` without showing a body, and no HTTP status; `id` is placed under `data`, and 200 is assumed. Which error a started or an already cancelled meeting answers is not said.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  cancel(params: MeetingsCancelParams, options?: CallOptions): Call<MeetingReferenceResponse, ErrorResponse>;
  /**
   * List meetings.
   *
   * Lists meetings, 25 to a page, with the users, participants and other objects they refer to in `included`.
   *
   * Without `filter.all_team_members_dashboard` it is the meetings of the key's own user that are meant.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /demos`, operation `meetings/list`.
   *
   * Source: "List meetings" in the provider's document.
   *
   * Not in the document, but concluded:
   * - parameters: That the first page comes where `page` is left out, and the meetings of the key's user where `filter.all_team_members_dashboard` is, is concluded. The page points to a list of further matchers for filters; only the eight that it names itself are described.
   * - response: The page shows a meta with totals; a third party reports that lists today answer `hasNextPage` in place of them, so either may come. The page's example leaves `included` to a comment, and its lists of recordings and shadow users are empty: their types (`recordings`, `scheduledShadowUsers`), and the attributes of all included objects but participants, are not shown. Null for an absent object is allowed for without being shown. 200 is assumed.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  list(params?: MeetingsListParams, options?: PageOptions): Pages<Meeting, MeetingListResponse, ErrorResponse>;
}

/** What was said in a recorded meeting. */
export interface RecordingsResource {
  /**
   * Access recording transcript.
   *
   * Answers what was said in a recording, as plain text. How the text is laid out (speakers, times) is not documented.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * Send `Accept: text/plain`. The event `recording.transcription_postprocessed` says when a transcript is ready.
   *
   * `GET /recordings/{recordingToken}/transcript`, operation `recordings/transcript`.
   *
   * Source: "Access recording transcript" in the provider's document.
   *
   * Not in the document, but concluded:
   * - parameters: The page does not say where a recording's token comes from; the `token` of the recording events is the one that is documented.
   * - response: The page shows the request alone; that the body is the bare text follows from its Accept header, and 200 is assumed. Errors are taken to come as JSON here too.
   *
   * @throws {ApiError} where the service answers 400, 401, 403, 404, 422
   */
  transcript(params: RecordingsTranscriptParams, options?: CallOptions): Call<string, ErrorResponse>;
}

/** An operation of the API, as `operations` and errors name it. */
export type DemodeskOperation =
  | "accounts/create"
  | "companies/create"
  | "companies/listUsers"
  | "users/create"
  | "users/update"
  | "users/delete"
  | "users/login"
  | "meetings/create"
  | "meetings/get"
  | "meetings/update"
  | "meetings/delete"
  | "meetings/cancel"
  | "meetings/list"
  | "recordings/transcript";

/**
 * Makes a client of the Demodesk API.
 *
 * @throws {InvalidInputError} where the options cannot be used
 */
export function createDemodesk(options: DemodeskOptions): Demodesk {
  return createClient<Demodesk>(provider, options);
}
