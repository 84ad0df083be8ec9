/** What a user of one client needs of the runtime, so that one package is enough: its values, exported by every package. */
export const RUNTIME_VALUES: readonly string[] = [
  ..."AbortedError ApiError AuthenticationError ConflictError ConnectionError InvalidInputError MeetwireError NotFoundError PermissionError RateLimitError".split(
    " ",
  ),
  ..."ServerError TimeoutError UnexpectedResponseError ValidationError WebhookSecretError isMeetwireError".split(" "),
];

/** Its types. */
export const RUNTIME_TYPES: readonly string[] =
  "Call CallOptions ClientOptions CredentialContext CredentialValue LogEvent Logger Outcome Page PageOptions Pages Result Route WebhookInput WebhookOptions WithResponse UnknownWebhook".split(
    " ",
  );

/** Names that generated code uses beside those. */
const OWN = "HttpClient Provider WebhookPattern createClient createHttp openapi operations parseWebhook paths patterns provider readWebhook".split(" ");

const GLOBAL = "Array ArrayBuffer Blob Date Promise ReadableStream Readonly Record Uint8Array".split(" ");

/** Names of what is generated for signed webhooks. */
const SIGNED =
  "SignOptions SignedWebhook SignedWebhookOptions Store WebhookDelivery WebhookHandler WebhookHandlerOptions WebhookHeaders WebhookSignature createWebhookHandler delivery readSignedWebhook signDelivery signWebhook signature webhookHandler".split(
    " ",
  );

/** Names of what is generated for tokens and limits. */
const OPTIONS = "OAuthOptions RateLimitOptions bodyHas oauthTokens rateLimits".split(" ");

/** The names that no schema can take. TypeScript's own words are not among them: a type's name starts with a capital. */
export const RESERVED_NAMES: readonly string[] = [...RUNTIME_VALUES, ...RUNTIME_TYPES, ...OWN, ...SIGNED, ...OPTIONS, ...GLOBAL];
