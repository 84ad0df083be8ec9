/** Where the suite finds what it talks to. Plain data, so that it can be handed to any runtime. */
export interface Services {
  /** The sandbox's own address, where its controls are. */
  readonly sandbox: string;
  readonly connectycube: ServiceAccess;
  readonly "daily-early": ServiceAccess;
  /** A server that behaves as its path says. */
  readonly faultServer: string;
  /** The same server under another origin. */
  readonly foreignOrigin: string;
  /** The same server at an address where connections are kept for the next request. */
  readonly keeping: string;
  /** An address where nobody listens. */
  readonly nowhere: string;
}

export interface ServiceAccess {
  readonly baseUrl: string;
  readonly token: string;
}

/** What a runtime's own `fetch` does that no client can change. */
export interface Traits {
  /** It tells that there is a redirect, but neither its status nor where it leads. */
  readonly hidesRedirects?: boolean;
  /** It sends a request again by itself, whatever the method, where a connection that was kept is reset before the answer. */
  readonly repeatsOnKept?: boolean;
}

/** A request as the fault server received it. */
export interface Received {
  /** The host that it was sent to. */
  readonly host: string;
  readonly method: string;
  /** The path below the base URL, with its query, as it was on the wire. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** Whether its connection had served another request before. */
  readonly reused: boolean;
  /** Whether the server did what was asked. */
  done: boolean;
  /** Whether the connection was closed before the answer was complete. */
  broken: boolean;
}
