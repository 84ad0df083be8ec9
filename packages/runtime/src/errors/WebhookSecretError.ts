import { MeetwireError } from "./MeetwireError.ts";

/** A webhook came without the agreed secret, or with a wrong one: answer it with 401 and do nothing else. */
export class WebhookSecretError extends MeetwireError {
  override readonly name: string = "WebhookSecretError";
}
