export { Call } from "./call.ts";
export type { Result, WithResponse } from "./call.ts";
export { createClient } from "./client.ts";
export type { PageOptions } from "./client.ts";
export { AbortedError } from "./errors/AbortedError.ts";
export { ApiError } from "./errors/ApiError.ts";
export { AuthenticationError } from "./errors/AuthenticationError.ts";
export { ConflictError } from "./errors/ConflictError.ts";
export { ConnectionError } from "./errors/ConnectionError.ts";
export { InvalidInputError } from "./errors/InvalidInputError.ts";
export { isMeetwireError, MeetwireError } from "./errors/MeetwireError.ts";
export type { ErrorContext, Outcome } from "./errors/MeetwireError.ts";
export { NotFoundError } from "./errors/NotFoundError.ts";
export { PermissionError } from "./errors/PermissionError.ts";
export { RateLimitError } from "./errors/RateLimitError.ts";
export { ServerError } from "./errors/ServerError.ts";
export { TimeoutError } from "./errors/TimeoutError.ts";
export { UnexpectedResponseError } from "./errors/UnexpectedResponseError.ts";
export { ValidationError } from "./errors/ValidationError.ts";
export { WebhookSecretError } from "./errors/WebhookSecretError.ts";
export { httpOptions } from "./httpOptions.ts";
export type { HttpOptions } from "./httpOptions.ts";
export type { ResponseStream, BodyWriter, Credential, CredentialWriter, DateFormat, Operation, Provider, QueryStyle, Route } from "./operation.ts";
export type {
  ResponseInfo,
  ResponseHook,
  CallOptions,
  ClientOptions,
  CredentialContext,
  CredentialValue,
  LogEvent,
  Logger,
  RequestOptions,
} from "./options.ts";
export { numberedPages } from "./paging/numbered.ts";
export { offsetPages } from "./paging/offset.ts";
export type { Page } from "./paging/page.ts";
export { Pages } from "./paging/pages.ts";
export { timeRangePages } from "./paging/timeRange.ts";
export { multipartBody, rawBody, urlEncodedBody } from "./request/body.ts";
export { isoDate, unixTime, unixTimeMs } from "./request/date.ts";
export { basicCredential, queryCredential } from "./send/credentials.ts";
export { streamedResponse } from "./send/stream.ts";
export { fingerprint, tokenSource } from "./oauth/token-source.ts";
export type { Grant, TokenSource, TokenSourceOptions } from "./oauth/token-source.ts";
export { oauthTokens } from "./oauth/oauth.ts";
export type { OAuthFlow, OAuthOptions, OAuthScheme } from "./oauth/oauth.ts";
export { memoryLimiter } from "./state/limiter.ts";
export type { Limit, Limiter, Quota, SlidingLimit } from "./state/limiter.ts";
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
