/** The addresses of the servers. Plain data, so it can be passed to any runtime. */
export interface Servers {
  readonly connectycube: ProviderAccess;
  readonly "daily-early": ProviderAccess;
  /** The body of a webhook from the sandbox: ConnectyCube's `recordingDone`. */
  readonly webhook: string;
  /** The fault server, which behaves as the path says. */
  readonly faultServer: string;
  /** The same server under another origin. */
  readonly foreignOrigin: string;
  /** The same server at an origin that keeps connections open for the next request. */
  readonly keepAliveOrigin: string;
  /** An address without a server. */
  readonly nowhere: string;
}

export interface ProviderAccess {
  readonly baseUrl: string;
  readonly token: string;
}

/** Behavior of a runtime's own `fetch` that a client cannot change. */
export interface Traits {
  /** It hides the status and target of a redirect. */
  readonly hidesRedirects?: boolean;
  /** It repeats a request of any method if a kept-alive connection is reset before the response. */
  readonly repeatsOnKept?: boolean;
}
