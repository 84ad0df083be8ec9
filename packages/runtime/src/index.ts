export { Call } from "./call.ts";
export type { Result, WithResponse } from "./call.ts";
export { createClient } from "./client.ts";
export type { AnyRequest } from "./request-any.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidInputError,
  isMeetwireError,
  MeetwireError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseHookError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
  WebhookSecretError,
} from "./errors.ts";
export type { ApiErrorContext, ErrorContext, Outcome } from "./errors.ts";
export { httpOptions } from "./http-options.ts";
export type { HttpOptions } from "./http-options.ts";
export type { ResponseStream, BodyWriter, Credential, CredentialWriter, DateFormat, Operation, Provider, QueryStyle, Secret } from "./operation.ts";
export type {
  ResponseInfo,
  ResponseHook,
  CallOptions,
  ClientOptions,
  CredentialContext,
  CredentialValue,
  LogEvent,
  Logger,
  PageOptions,
  RequestOptions,
  Route,
} from "./options.ts";
export { Pages } from "./paging/pages.ts";
export { serverTemplate } from "./request/server.ts";
export type { Page, PageReader } from "./paging/pages.ts";
export { cursorPages, linkPages, numberedPages, offsetPages } from "./paging/styles.ts";
export { timeRangePages } from "./paging/time-range.ts";
export { isoDate, unixTime, unixTimeMs } from "./request/dates.ts";
export {
  bytesType,
  commaQuery,
  deepQuery,
  encodeSlashesTwice,
  filterQuery,
  jsonQuery,
  multipartBody,
  multipartOrJson,
  multipartParts,
  pipeQuery,
  rawBody,
  spaceQuery,
  urlEncodedBody,
  urlEncodedParts,
} from "./request/encode.ts";
export { secretsIn } from "./request/secrets.ts";
export { failureIn } from "./send/api-error.ts";
export { basicCredential, basicForms, chooseCredentials, cookieCredential, queryCredential } from "./send/credentials.ts";
export { streamedResponse } from "./send/stream.ts";
export { fingerprint } from "./hash.ts";
export { tokenSource } from "./oauth/token-source.ts";
export type { Grant, TokenSource, TokenSourceOptions } from "./oauth/token-source.ts";
export { bodyHas, oauthTokens } from "./oauth/oauth.ts";
export type { OAuthOptions } from "./oauth/oauth.ts";
export type { OAuthFlow, OAuthScheme } from "./oauth/token-endpoint.ts";
export { authorizationHandler } from "./oauth/authorization.ts";
export type { Authorization, AuthorizationEndpoint, AuthorizationOptions } from "./oauth/authorization.ts";
export { rateLimits } from "./limits/rate-limits.ts";
export type { RateLimitOptions, RateLimitTable, RateWindow } from "./limits/rate-limits.ts";
export { waitForNextDay, waitInBody } from "./limits/read-wait.ts";
export type { DailyLimit } from "./limits/read-wait.ts";
export { CLOCK_TOLERANCE_MS, memoryLimiter } from "./state/limiter.ts";
export type { Limit, Limiter, Quota, SlidingLimit } from "./state/limiter.ts";
export { processStore } from "./state/process-state.ts";
export { memoryStore } from "./state/store.ts";
export type { Store } from "./state/store.ts";
export { webhookHandler } from "./webhooks/handler.ts";
export type { WebhookDelivery, WebhookHandler, WebhookHandlerOptions } from "./webhooks/handler.ts";
export type { WebhookHeaders, WebhookInput } from "./webhooks/input.ts";
export { readSignedWebhook } from "./webhooks/read-signed.ts";
export type { SignedWebhookOptions } from "./webhooks/read-signed.ts";
export { readWebhook } from "./webhooks/read-webhook.ts";
export type { WebhookOptions } from "./webhooks/read-webhook.ts";
export type { UnknownWebhook, WebhookPattern, WebhookPatterns } from "./webhooks/recognize.ts";
export type { SignatureHeader, WebhookSignature } from "./webhooks/signature.ts";
export { signDelivery } from "./webhooks/sign-webhook.ts";
export type { SignedWebhook, SignOptions } from "./webhooks/sign-webhook.ts";
