import { MeetwireError } from "@meetwire/runtime";

/** The provider cannot do this. Nothing was sent. With types, the call does not compile. */
export class UnsupportedError extends MeetwireError {
  override readonly name: string = "UnsupportedError";

  constructor(provider: string, verb: string, alternative: string | undefined) {
    super(`${provider} cannot do ${verb}${alternative ? `: ${alternative}` : ""}. Ask account.supports("${verb}") first, or use account.client`, {
      provider,
      operation: verb,
    });
  }
}
