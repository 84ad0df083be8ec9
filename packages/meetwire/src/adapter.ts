import type { Capabilities, RawTypes, SupportedVerbs } from "./capabilities.ts";

/** One account on one platform: what the provider can do, how, and its own client. */
export interface Adapter<C extends Capabilities = Capabilities, Raw extends RawTypes = RawTypes, Client = unknown> {
  readonly provider: Raw["provider"];
  readonly capabilities: C;
  /** What to do instead of what the provider cannot do, by `area.verb`. */
  readonly alternatives?: Readonly<Record<string, string>>;
  /** The provider's own client. */
  readonly client: Client;
  /** An implementation of each verb among the capabilities. */
  readonly verbs: SupportedVerbs<C, Raw>;
}

/** What `createMeetwire` takes for an account: an adapter that is still to be told the account's name. */
export type AdapterFactory<C extends Capabilities = Capabilities, Raw extends RawTypes = RawTypes, Client = unknown> = (
  account: string,
) => Adapter<C, Raw, Client>;
