import type { Services, Traits } from "./services.ts";
import type { Outcome } from "./suite.ts";

/** What the suite can run in. */
export interface Runtime {
  /** As it is called in the table, with its version. */
  readonly title: string;
  readonly traits?: Traits;
  /** Runs the suite in it, with fresh services. Throws {@link Unavailable} where this machine cannot have it. */
  run(task: Task): Promise<Outcome[]>;
}

/** What a runtime is given to do. */
export interface Task {
  /** The module that exports `runSuite`. */
  readonly suite: string;
  readonly services: Services;
  readonly traits: Traits;
}

/** Nobody offers the runtime for this machine in npm. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
