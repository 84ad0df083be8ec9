import type { Services, Traits } from "./services.ts";
import type { Outcome } from "./suite.ts";

/** A runtime for the suite. */
export interface Runtime {
  /** As it is called in the table, with its version. */
  readonly title: string;
  readonly traits?: Traits;
  /** Runs the suite in it, with fresh services. Throws {@link Unavailable} if this machine cannot have the runtime. */
  run(task: Task): Promise<Outcome[]>;
}

/** The input of a run. */
export interface Task {
  /** The module that exports `runSuite`. */
  readonly suite: string;
  readonly services: Services;
  readonly traits: Traits;
}

/** npm does not have the runtime for this machine. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
