import type { ClientOptions } from "@meetwire/runtime";

/** A provider's package, loaded by its name. */
export interface Client {
  /** The factory: `createZoom` of `@meetwire/zoom`. */
  readonly create: (options: ClientOptions & Readonly<Record<string, unknown>>) => object;
  /** The bundled spec. */
  readonly openapi: Readonly<Record<string, unknown>>;
}

/** Exports of a client's package that begin with `create`, but are not its factory. */
const OTHERS = new Set(["createAuthorization", "createWebhookHandler"]);

/** Loads a provider's package, so tools that use every provider need no list. */
export async function loadClient(provider: string): Promise<Client> {
  const [exported, { openapi }] = (await Promise.all([
    import(/* @vite-ignore */ `@meetwire/${provider}`),
    import(/* @vite-ignore */ `@meetwire/${provider}/openapi`),
  ])) as [Record<string, Client["create"]>, Pick<Client, "openapi">];
  const name = Object.keys(exported).find((each) => /^create[A-Z]/.test(each) && !OTHERS.has(each));
  return { create: exported[name!]!, openapi };
}
