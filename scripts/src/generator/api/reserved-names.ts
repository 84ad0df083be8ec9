/** Runtime exports that every client package re-exports, so users need only one package. */
export const RUNTIME_VALUES: readonly string[] = [
  ..."AbortedError ApiError AuthenticationError ConflictError ConnectionError InvalidInputError MeetwireError NotFoundError PermissionError RateLimitError".split(
    " ",
  ),
  ..."ServerError TimeoutError UnexpectedResponseError ValidationError WebhookSecretError isMeetwireError".split(" "),
];

/** Its types. */
export const RUNTIME_TYPES: readonly string[] =
  "AnyRequest Call CallOptions ClientOptions CredentialContext CredentialValue LogEvent Logger Outcome Page PageOptions Pages Result Route WebhookInput WebhookOptions WithResponse UnknownWebhook".split(
    " ",
  );

/** Names that generated code uses beside those. */
const OWN =
  "HttpClient Provider RuntimeCallOptions RuntimePageOptions WebhookPattern createClient createHttp openapi operations parseWebhook paths patterns provider readWebhook".split(
    " ",
  );

const GLOBAL = "Array ArrayBuffer Blob Date Promise ReadableStream Readonly Record Uint8Array".split(" ");

/** Names that are generated for signed webhooks. */
const SIGNED =
  "SignOptions SignedWebhook SignedWebhookOptions Store WebhookDelivery WebhookHandler WebhookHandlerOptions WebhookHeaders WebhookSignature createWebhookHandler delivery readSignedWebhook signDelivery signWebhook signature webhookHandler".split(
    " ",
  );

/** Names that are generated for tokens and limits. */
const OPTIONS =
  "Authorization AuthorizationOptions Grant OAuthOptions RateLimitOptions authorizationHandler bodyHas createAuthorization oauthTokens rateLimits".split(" ");

const RESERVED = new Set<string>([...RUNTIME_VALUES, ...RUNTIME_TYPES, ...OWN, ...SIGNED, ...OPTIONS, ...GLOBAL]);

/** A provider's name in code, such as `ConnectyCube`; `…Api` if its client or its types would have a name that is taken. */
export function chooseClientName(wanted: string): string {
  return clientNames(wanted).some((name) => RESERVED.has(name)) ? `${wanted}Api` : wanted;
}

/** The names of a client's own types and functions. */
export function clientNames(clientName: string): string[] {
  return [clientName, `create${clientName}`, ...["Options", "Operation", "Webhook"].map((ending) => clientName + ending)];
}

/** The names that no schema can take. TypeScript's own words are not among them: a type's name starts with a capital. */
export const RESERVED_NAMES: readonly string[] = [...RESERVED];
