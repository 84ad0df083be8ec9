import { MeetwireError } from "@meetwire/runtime";

/** The provider cannot do this, and no request was sent. With types, most of these calls do not compile. */
export class UnsupportedError extends MeetwireError {
  override readonly name: string = "UnsupportedError";

  constructor(provider: string, verb: string, alternative: string | undefined) {
    super(`${provider} cannot do ${verb}${alternative ? `: ${alternative}` : ""}. Ask account.supports("${verb.split(" ")[0]}") first, or use account.client`, {
      provider,
      operation: verb,
    });
  }
}
