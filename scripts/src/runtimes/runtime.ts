import type { Servers, Traits } from "./servers.ts";
import type { CheckResult } from "./suite.ts";

/** A runtime for the suite. */
export interface Runtime {
  /** The name in the table, with the version. */
  readonly title: string;
  readonly traits?: Traits;
  /** Runs the suite in it, on freshly started servers. Throws {@link Unavailable} if this machine cannot have the runtime. */
  run(task: Task): Promise<CheckResult[]>;
}

/** The input of a run. */
export interface Task {
  /** The module that exports `runSuite`. */
  readonly suite: string;
  readonly servers: Servers;
  readonly traits: Traits;
}

/** npm does not have the runtime for this machine. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
