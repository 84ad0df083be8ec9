// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

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

/** The options of `createDemodesk`. */
export interface DemodeskOptions extends ClientOptions {
  /**
   * An API key. There are three kinds, and each operation says which it takes:
   *
   * - **Master key** (`MASTER_3RD_PARTY_API_KEY`): the secret of your partnership with Demodesk. It creates accounts.
   * - **Company admin key** (`COMPANY_ADMIN_USER_API_KEY`): returned when an account is created. It manages that one company, its users and its meetings.
   * - **User key** (`USER_API_KEY`): returned when a user is added. It manages that user and their meetings, and requests their login tokens.
   *
   * All three are secrets: keep them on a server and out of browsers.
   *
   * A string, or a function that returns the current one.
   */
  apiKey: CredentialValue;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in DemodeskOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `apiKey`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  apiKey?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/** A client for the Demodesk API. */
export interface Demodesk {
  /** Accounts, companies and the people in them. */
  readonly accounts: AccountsResource;
  /** Accounts, companies and the people in them. */
  readonly companies: CompaniesResource;
  /** Accounts, companies and the people in them. */
  readonly users: UsersResource;
  /** Scheduling, finding, changing and ending meetings. */
  readonly meetings: MeetingsResource;
  /** The transcripts of recorded meetings. */
  readonly recordings: RecordingsResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** Accounts, companies and the people in them. */
export interface AccountsResource {
  /**
   * Create account.
   *
   * Opens an account for a new company, with its first user. This is the first of three steps: next create the company, then add its users, both with the key that this returns.
   *
   * API key: master (`MASTER_3RD_PARTY_API_KEY`).
   *
   * Keep the `apiKey` of the response: it is the company admin key, and no operation returns it again.
   *
   * `POST /auth`, operation `accounts/create`.
   *
   * Source: "Create account" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation does not mark required fields. An account is assumed to need an email address; the rest is optional.
   * - response: The documentation names `apiKey` and `status`, but shows neither a body nor an HTTP status. A third party reports that creating a user returns `data.apiKey`, so the key may be in either place, and both are declared. 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.accounts.create({ body: { email: "example@testco.com" } });
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
   * Source: "Create company" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation does not mark required fields. A company is assumed to need a name. Unlike the other bodies, its sample has no `type`.
   * - response: The documentation names `id` and `status`, but shows neither a body nor an HTTP status. `id` is assumed to be in `data`, as in the documentation's meeting examples. 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.companies.create({ body: { data: { attributes: { name: "Test Co" } } } });
   */
  create(params: CompaniesCreateParams, options?: CallOptions): Call<CompanyCreateResponse, ErrorResponse>;
  /**
   * Get users of a company.
   *
   * Lists the users of a company. No paging is documented, so all users are assumed to come in one response.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
   *
   * `GET /companies/{companyId}/users`, operation `companies/listUsers`.
   *
   * Source: "Get users of a company" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The documentation shows only the request. The response is inferred from the other responses: an envelope with the users as resources of type `users`, with the attributes that creating a user takes, with `status` and 200.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.companies.listUsers({ companyId: "42" });
   */
  listUsers(params: CompaniesListUsersParams, options?: CallOptions): Call<UserListResponse, ErrorResponse>;
}

/** Accounts, companies and the people in them. */
export interface UsersResource {
  /**
   * Add users to company.
   *
   * Adds one user to the company of the key. This is the last of the three steps that set up a company; call it once for each user.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
   *
   * Keep the `apiKey` of the response: it is the user key, which this user's login (`users/login`) needs.
   *
   * `POST /users`, operation `users/create`.
   *
   * Source: "Add users to company" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation does not mark required fields. A user is assumed to need an email address; the rest is optional.
   * - response: The documentation names `id`, `apiKey` and `status`, but shows neither a body nor an HTTP status; a third party reports `data.id` and `data.apiKey`. 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.users.create({
   *   body: { data: { type: "users", attributes: { email: "first.last@testco.com" } } },
   * });
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
   * Source: "Update user data" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: Attributes are assumed to be optional because the method is PATCH. The sample sends three; the documentation does not say if `locale` can be changed too. The body repeats the id of the path, as in the sample.
   * - response: The documentation names only `status`, and no HTTP status; 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.users.update({
   *   userId: "9773",
   *   body: { data: { id: "9773", type: "users", attributes: {} } },
   * });
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
   * Source: "Delete user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The documentation names only `status`, and no HTTP status; 200 with a body is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.users.delete({ userId: "9773" });
   */
  delete(params: UsersDeleteParams, options?: CallOptions): Call<StatusResponse, ErrorResponse>;
  /**
   * Log a user in.
   *
   * Returns a login token for the user whose key is sent. The request has no body; the key says who logs in.
   *
   * API key: user (`USER_API_KEY`).
   *
   * The token is base64 of JSON (`AccessToken`) and is good for at most 14 days. Demodesk's browser library keeps it and asks for a new one once less than 7 days remain.
   *
   * It is meant to be called by your server, on behalf of a page that runs the browser library. That page expects `{"authToken": "..."}`, so your endpoint has to pass on `meta.access_token` as `authToken`. Anyone who has the token is logged in as that user: check who is asking before you forward it.
   *
   * `POST /users/login`, operation `users/login`.
   *
   * Source: "Auth forward endpoint" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The company admin key is assumed not to work here, because the sample shows only the user key.
   * - response: The documentation gives no HTTP status; 200 is assumed. The content of the token comes from the documentation's example token and from the browser library, which also states the 14 days.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.users.login();
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
   * The response has the meeting's **id**, to update, cancel and delete it. To read it, use its token, which the list and the webhook events have.
   *
   * `POST /scheduled_demos`, operation `meetings/create`.
   *
   * Source: "Create meetings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation does not mark required fields, so every attribute is optional. It explains only `account` (the meeting's name). That `user_id` is the host and that `duration` is in seconds is inferred from the examples.
   * - response: The documentation names `id` and `status`, but shows neither a body nor an HTTP status. `id` is assumed to be in `data`, as in the documentation's examples. The rest of the meeting may not come with it, so `type` and `attributes` are optional. 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.meetings.create({ body: { data: { type: "demos", attributes: {} } } });
   */
  create(params: MeetingsCreateParams, options?: CallOptions): Call<MeetingReferenceResponse, ErrorResponse>;
  /**
   * Get meeting details.
   *
   * Reads one meeting, with its participants in `included`.
   *
   * Takes the meeting's **token** (`PYBGFKMZ`), not its id.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`); it may be left out, because the documentation's sample does not send one. So anyone who has a meeting's token or link can read the meeting: treat both as secrets.
   *
   * `GET /scheduled_demos/{meetingToken}`, operation `meetings/get`.
   *
   * Source: "Get meeting details" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: This is the only sample in the documentation without an `api-key` header. It does not say if the header was left out on purpose, so a key is sent if there is one.
   * - response: The documentation gives no HTTP status; 200 is assumed. Its two examples are the only source for the attributes. A missing relationship or `controlUrl` is assumed to be null, which no example shows.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.meetings.get({ meetingToken: "PYBGFKMZ" });
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
   * Source: "Update meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The documentation's sample changes only `account` and lists no attributes. The other attributes of a new meeting are assumed to change in the same way. `user_id` is left out, because updating a related object's id is one of the documented causes of 403. The body repeats the id of the path, as in the sample.
   * - response: The documentation names `id` and `status`, but shows neither a body nor an HTTP status. `id` is assumed to be in `data`, and 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.meetings.update({
   *   meetingId: "123",
   *   body: { data: { type: "demos", id: "123", attributes: {} } },
   * });
   */
  update(params: MeetingsUpdateParams, options?: CallOptions): Call<MeetingReferenceResponse, ErrorResponse>;
  /**
   * Delete meeting.
   *
   * Removes a meeting. To keep it with the status `canceled`, cancel it instead.
   *
   * Takes the meeting's **id** (`123`), not its token.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `DELETE /scheduled_demos/{meetingId}`, operation `meetings/delete`.
   *
   * Source: "Delete meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The documentation names only `status`, and no HTTP status; 200 with a body is assumed. That a cancelled meeting stays readable is inferred from its status.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.meetings.delete({ meetingId: "123" });
   */
  delete(params: MeetingsDeleteParams, options?: CallOptions): Call<StatusResponse, ErrorResponse>;
  /**
   * Cancel meeting.
   *
   * Cancels a meeting; its status becomes `canceled`. There is no body.
   *
   * Takes the meeting's **id** (`123`), not its token.
   *
   * A meeting that has started can no longer be cancelled, and it counts as started early: as soon as the start is triggered (the event `demo.started`), even if the customer cancels minutes before the scheduled time. The host's calendar then stays blocked until someone removes the appointment by hand. Demodesk rejects it on purpose: a meeting cannot be shut down cleanly while it is still starting up, because it may not have its renderer yet.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * `POST /scheduled_demos/{meetingId}/cancel`, operation `meetings/cancel`.
   *
   * Source: "Cancel meeting" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The documentation names `id` and `status`, but shows neither a body nor an HTTP status. `id` is assumed to be in `data`, and 200 is assumed. The documentation does not say which error a started or an already cancelled meeting returns.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.meetings.cancel({ meetingId: "123" });
   */
  cancel(params: MeetingsCancelParams, options?: CallOptions): Call<MeetingReferenceResponse, ErrorResponse>;
  /**
   * List meetings.
   *
   * Lists meetings, 25 to a page, with the users, participants and other objects they refer to in `included`.
   *
   * Without `filter.all_team_members_dashboard`, only the meetings of the key's own user are listed.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /demos`, operation `meetings/list`.
   *
   * Source: "List meetings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: The default for `page` is assumed to be the first page. Without `filter.all_team_members_dashboard`, the list is assumed to have only the meetings of the key's user. The documentation links to a list of further filter matchers; only the eight that it names itself are described.
   * - response: The documentation shows a meta with totals. A third party reports that lists today have `hasNextPage` instead, so either may come. The documentation's example replaces `included` with a comment, and its lists of recordings and shadow users are empty. So their types (`recordings`, `scheduledShadowUsers`), and the attributes of all included objects except participants, are not shown. A missing object is assumed to be null, which no example shows. 200 is assumed.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * for await (const item of client.meetings.list()) console.log(item);
   */
  list(params?: MeetingsListParams, options?: PageOptions): Pages<Meeting, MeetingListResponse, ErrorResponse>;
}

/** The transcripts of recorded meetings. */
export interface RecordingsResource {
  /**
   * Access recording transcript.
   *
   * Returns the transcript of a recording as plain text. The layout of the text (speakers, times) is not documented.
   *
   * API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
   *
   * Send `Accept: text/plain`. The event `recording.transcription_postprocessed` says when a transcript is ready.
   *
   * `GET /recordings/{recordingToken}/transcript`, operation `recordings/transcript`.
   *
   * Source: "Access recording transcript" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - parameters: The documentation does not say how to get a recording's token. The `token` of the recording events is the only one that is documented.
   * - response: The documentation shows only the request. That the body is plain text is inferred from its Accept header; 200 is assumed. Errors are assumed to be JSON here too.
   *
   * @throws {ApiError} if the response is 400, 401, 403, 404, 422
   * @example
   * const result = await client.recordings.transcript({ recordingToken: "kx3vbnqw" });
   */
  transcript(params: RecordingsTranscriptParams, options?: CallOptions): Call<string, ErrorResponse>;
}

/** The name of an operation, in the option `operations` and in errors. */
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
 * Creates a client for the Demodesk API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createDemodesk(options: DemodeskOptions): Demodesk {
  return createClient<Demodesk>(provider, options);
}
