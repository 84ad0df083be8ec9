export { createDemodeskAuth } from "./browser/auth.ts";
export type { DemodeskAuth, DemodeskAuthOptions, Login } from "./browser/auth.ts";
export { AuthTokenError } from "./browser/AuthTokenError.ts";
export type { TokenStorage } from "./browser/cache.ts";
export { TokenStorageError } from "./browser/TokenStorageError.ts";
export { AbortedError, InvalidInputError, isMeetwireError, MeetwireError, TimeoutError } from "@meetwire/runtime";
