export { createDemodeskAuth } from "./browser/auth.ts";
export type { DemodeskAuth, DemodeskAuthOptions, Login } from "./browser/auth.ts";
export type { TokenStorage } from "./browser/cache.ts";
export { AuthTokenError, TokenStorageError } from "./browser/errors.ts";
export { AbortedError, InvalidInputError, isMeetwireError, MeetwireError, TimeoutError } from "@meetwire/runtime";
