import { createConnectyCube } from "@meetwire/connectycube";
import type { ConnectyCube, ConnectyCubeOptions } from "@meetwire/connectycube";
import type { Received, Step } from "@meetwire/fault-server";
import type { Servers, Traits } from "./servers.ts";

/** One guarantee and its test. `run` throws if the guarantee is broken. */
export interface Check {
  readonly name: string;
  run(fixture: Fixture): Promise<void>;
}

/** Clients and servers for a check. */
export class Fixture {
  readonly servers: Servers;
  readonly traits: Traits;

  constructor(servers: Servers, traits: Traits) {
    this.servers = servers;
    this.traits = traits;
  }

  /** A client of the sandbox. */
  connect(options: Partial<ConnectyCubeOptions> = {}): ConnectyCube {
    return createConnectyCube({ ...this.servers.connectycube, ...options });
  }

  /** A client of the fault server, which takes these steps, and the requests that it received from the client. */
  connectFaulty(steps: Step | readonly Step[], options: Partial<ConnectyCubeOptions> = {}, origin: string = this.servers.faultServer): FaultyClient {
    const series = crypto.randomUUID();
    const baseUrl = `${origin}/${[steps].flat().map(encodeURIComponent).join(",")}/${series}`;
    return {
      baseUrl,
      client: this.connect({ baseUrl, token: SECRET, ...options }),
      received: async () => (await fetch(`${this.servers.faultServer}/received/${series}`)).json() as Promise<Received[]>,
    };
  }
}

export interface FaultyClient {
  readonly baseUrl: string;
  readonly client: ConnectyCube;
  received(): Promise<Received[]>;
}

/** The credential. Only the server that it belongs to may see it. */
export const SECRET = "s3cret-of-the-suite";

/** A meeting to be created. */
export const DRAFT = { name: "Übung 💬", start_date: 1_900_000_000, end_date: 1_900_003_600, attendees: [{ id: 5243 }] };

/** A meeting's id. */
export const MEETING_ID = "602f926aaa81493ce4c5788e";
