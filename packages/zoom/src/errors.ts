import { isMeetwireError } from "@meetwire/runtime";

/**
 * The error codes of the operations, with our own names. For a code of another route, pass the number to `isZoomError`.
 *
 * Check the code and not the message, because Zoom changes its messages. Some codes have several meanings (200, 300, 3000); only the message tells you which.
 *
 * Source: the errors that Zoom's documentation lists for each operation, unless a code is marked as inferred.
 *
 * @example
 * ```ts
 * import { createZoom } from "@meetwire/zoom";
 * import { isZoomError, ZOOM_ERROR_CODES } from "@meetwire/zoom/errors";
 *
 * const zoom = createZoom({ token: process.env.ZOOM_TOKEN! });
 * const { error } = await zoom.meetings.get({ meetingId: 123456789 }).safe();
 * if (isZoomError(error, ZOOM_ERROR_CODES.meetingNotFound)) console.log("The meeting is gone.");
 * ```
 */
export const ZOOM_ERROR_CODES = {
  /** The token is wrong, expired, or replaced by a newer one. */
  tokenRefused: 124,
  /** The plan or a permission does not allow it. */
  notAllowedByPlan: 200,
  /** A value is not valid. */
  invalidValue: 300,
  /** Only scheduled meetings (type 2) can do this. */
  scheduledMeetingsOnly: 303,
  /** The meeting has no registration. */
  noRegistration: 404,
  /** The user cannot be changed, because of the role or the kind of account. */
  userNotChangeable: 1000,
  userNotFound: 1001,
  emailInUse: 1005,
  emailHasAccount: 1009,
  userOfAnotherAccount: 1010,
  /** Zoom Phone cannot be enabled for this user. */
  phoneNotAllowed: 1102,
  emailDomainBlocked: 1107,
  /** The license of this user cannot be changed with these permissions. */
  licenseNotChangeable: 1108,
  hostNotPaid: 1109,
  /** The account accepts only email addresses of its own domains. */
  emailDomainNotAllowed: 1116,
  adminNotRemovable: 1117,
  userNotInvited: 1120,
  ssoNotEnabled: 2002,
  /** Only Zoom's support can change it. */
  askSupport: 2016,
  ssoPartnersOnly: 2032,
  /** The account has no license left. */
  noLicenseLeft: 2033,
  /** The account cannot get another licensed user. */
  userLimitReached: 2034,
  accountCannotAddUsers: 2035,
  ownerNotInvitable: 2036,
  userForbidden: 2037,
  /** The account cannot get another Zoom One user. */
  zoomOneLimitReached: 2038,
  licenseNotRemovable: 2039,
  /** Zoom does not know the route. */
  unknownRoute: 2300,
  /** The token lacks a scope. Inferred: it is not in the documentation of the operations. */
  missingScope: 4711,
  summariesRestricted: 2305,
  schedulesOfOthersHidden: 2306,
  summaryNotDeleted: 2313,
  aiCompanionNotAllowed: 2314,
  /** Zoom rejects the request for another reason, which is in the message. */
  refused: 3000,
  /** The meeting or webinar does not exist or has expired. */
  meetingNotFound: 3001,
  /** The meeting is running. Inferred: it is not in the documentation of the operations. */
  meetingInProgress: 3002,
  domainBlocked: 3003,
  personalMeetingNotDeletable: 3018,
  hostCannotRegister: 3027,
  /** An invited person has to use a work email address. */
  workEmailRequired: 3034,
  personalAudioConferenceNotDeletable: 3037,
  meetingOver: 3038,
  meetingFull: 3043,
  /** The meeting of an on-premise user cannot be ended. */
  onPremiseMeeting: 3063,
  /** The user may not host meetings. */
  hostingNotAllowed: 3161,
  recordingNotFound: 3301,
  recordingNotFinished: 3303,
  storageFull: 3309,
  /** The recording is used by a simulive webinar. */
  recordingInUse: 3310,
  transcriptNotFound: 3322,
  /** The account cannot get another basic user. */
  basicUserLimitReached: 3412,
  /** Too many requests per second. */
  rateLimited: 4001,
  /** Another user of the account has it already. */
  takenByAnotherUser: 4100,
  groupNotFound: 4130,
  /** A simulive webinar needs a fixed time. */
  simuliveNeedsFixedTime: 4505,
  emailDomainBlockedByZoom: 11321,
  /** The meeting is older than the operation allows. */
  tooOld: 12702,
} as const;

/** One of Zoom's error codes. */
export type ZoomErrorCode = (typeof ZOOM_ERROR_CODES)[keyof typeof ZOOM_ERROR_CODES];

/** The code of an error that Zoom responded with, or `undefined` if it has no code. */
export function readZoomErrorCode(error: unknown): number | undefined {
  if (!isMeetwireError(error)) return undefined;
  const { code } = Object((error as { body?: unknown }).body) as { code?: unknown };
  return typeof code === "number" ? code : undefined;
}

/** Whether an error is a response from Zoom with one of these codes. */
export function isZoomError(error: unknown, ...codes: readonly number[]): boolean {
  const code = readZoomErrorCode(error);
  return code !== undefined && codes.includes(code);
}

/**
 * Whether a `next_page_token` has expired, which Zoom's do after 15 minutes. Read the list again from its start. Zoom also
 * uses the code 300 for other invalid input, so this checks the message, too.
 *
 * @example
 * const page = await zoom.users.list({ next_page_token }).safe();
 * if (isExpiredPage(page.error)) restart();
 */
export function isExpiredPage(error: unknown): boolean {
  return isZoomError(error, 300) && /page token/i.test((error as Error).message);
}

/**
 * Whether a 429 means that a daily limit is used up, so that waiting some seconds does not help. For example, a host can
 * create and change meetings 100 times per UTC day.
 */
export function isDailyLimit(error: unknown): boolean {
  if (!isMeetwireError(error) || (error as { status?: unknown }).status !== 429) return false;
  const { response, message } = error as unknown as { response?: Response; message: string };
  // The client's own error names the limit: "meetingWrites, 100 per day".
  return /daily|per day\)/i.test(response?.headers.get("x-ratelimit-type") ?? message);
}
