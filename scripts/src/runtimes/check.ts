import { createConnectyCube } from "@meetwire/connectycube";
import type { ConnectyCube, ConnectyCubeOptions } from "@meetwire/connectycube";
import type { Behaviour } from "./fault-server.ts";
import type { Received, Services, Traits } from "./services.ts";

/** One guarantee and its test. `run` throws if the guarantee is broken. */
export interface Check {
  readonly name: string;
  run(stage: Stage): Promise<void>;
}

/** The tools for a check. */
export class Stage {
  readonly services: Services;
  readonly traits: Traits;

  constructor(services: Services, traits: Traits) {
    this.services = services;
    this.traits = traits;
  }

  /** A client of the sandbox. */
  connect(options: Partial<ConnectyCubeOptions> = {}): ConnectyCube {
    return createConnectyCube({ ...this.services.connectycube, ...options });
  }

  /** A client of the fault server, and the requests that the server received from it. */
  meet(behaviour: Behaviour, options: Partial<ConnectyCubeOptions> = {}, origin: string = this.services.faultServer): FaultyCall {
    const series = crypto.randomUUID();
    const baseUrl = `${origin}/${behaviour}/${series}`;
    return {
      baseUrl,
      client: this.connect({ baseUrl, token: SECRET, ...options }),
      received: async () => (await fetch(`${this.services.faultServer}/received/${series}`)).json() as Promise<Received[]>,
    };
  }
}

export interface FaultyCall {
  readonly baseUrl: string;
  readonly client: ConnectyCube;
  received(): Promise<Received[]>;
}

/** The credential, which must only be visible to its own server. */
export const SECRET = "s3cret-of-the-suite";

/** A meeting to be created. */
export const DRAFT = { name: "Übung 💬", start_date: 1_900_000_000, end_date: 1_900_003_600, attendees: [{ id: 5243 }] };

/** A meeting's id. */
export const MEETING_ID = "602f926aaa81493ce4c5788e";
