import type { Adapter, AdapterFactory } from "./adapter.ts";
import { VERBS } from "./capabilities.ts";
import type { Area, Capabilities, RawTypes, Support, SupportedVerbs } from "./capabilities.ts";
import { UnsupportedError } from "./UnsupportedError.ts";

/** An account: the verbs that its provider has, and the provider's own client. */
export type Account<C extends Capabilities, Raw extends RawTypes, Client> = SupportedVerbs<C, Raw> & {
  /** The account's name, as you gave it. */
  readonly name: string;
  readonly provider: Raw["provider"];
  readonly capabilities: C;
  /** The provider's own typed client, for everything that the platforms do not have in common. */
  readonly client: Client;
  /** How the provider can do a thing, such as `meetings.update`: itself, emulated, or not at all. */
  supports(verb: VerbName): Support | undefined;
};

/** A verb with its area: `meetings.update`. */
export type VerbName = { [A in Area]: `${A}.${(typeof VERBS)[A][number]}` }[Area];

export type AccountOf<Factory> = Factory extends AdapterFactory<infer C, infer Raw, infer Client> ? Account<C, Raw, Client> : never;

type AnyFunction = (...given: never[]) => unknown;

/** Makes an account of an adapter: every verb is there, and those that the provider lacks throw. */
export function createAccount(name: string, adapter: Adapter): Account<Capabilities, RawTypes, unknown> {
  const { provider, capabilities, client, alternatives } = adapter;
  const supports = (verb: string): Support | undefined => {
    const [area, action] = verb.split(".") as [Area, string];
    return (capabilities[area] as Record<string, Support> | undefined)?.[action];
  };
  const areas = Object.entries(VERBS).map(([area, verbs]) => {
    const implemented = adapter.verbs[area as Area] as Record<string, AnyFunction> | undefined;
    const members = verbs.map((verb): [string, AnyFunction] => {
      const full = `${area}.${verb}`;
      if (supports(full)) return [verb, implemented![verb]!];
      return [
        verb,
        () => {
          throw new UnsupportedError(provider, full, alternatives?.[full]);
        },
      ];
    });
    return [area, Object.fromEntries(members)];
  });
  return { ...Object.fromEntries(areas), name, provider, capabilities, client, supports } as Account<Capabilities, RawTypes, unknown>;
}
