/** The addresses of the servers. Plain data, so it can be passed to any runtime. */
export interface Servers {
  /** The sandbox's address, with its control routes. */
  readonly sandbox: string;
  readonly connectycube: ProviderAccess;
  readonly "daily-early": ProviderAccess;
  /** A server that behaves as its path says. */
  readonly faultServer: string;
  /** The same server under another origin. */
  readonly foreignOrigin: string;
  /** The same server at an address that keeps connections for the next request. */
  readonly keeping: string;
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

/** A request as the fault server received it. */
export interface Received {
  /** The host that it was sent to. */
  readonly host: string;
  readonly method: string;
  /** The path below the base URL, with its query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** Whether its connection had served another request before. */
  readonly reused: boolean;
  /** Whether the server executed the request. */
  done: boolean;
  /** Whether the connection was closed before the response was complete. */
  broken: boolean;
}
