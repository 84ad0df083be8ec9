/** For tests: simulates a process that is killed at its nth step. A step is a request or an access to the store. */
import type { Store } from "meetwire";

export class Killed extends Error {
  override readonly name = "Killed";
}

/** Allows `steps` steps. The next one kills the process: before the step takes effect, or after it, but before the process gets the result. */
export class Mortal {
  #left: number;
  readonly #afterEffect: boolean;
  #dead = false;

  constructor(steps: number, afterEffect: boolean) {
    this.#left = steps;
    this.#afterEffect = afterEffect;
  }

  /** Whether the process was killed. If not, it had no more steps. */
  get isDead(): boolean {
    return this.#dead;
  }

  async step<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.#dead) throw new Killed();
    if (this.#left > 0) {
      this.#left -= 1;
      return run();
    }
    this.#dead = true;
    if (this.#afterEffect) await run();
    throw new Killed();
  }

  fetch(send: typeof fetch): typeof fetch {
    return (input, init) => this.step(() => send(input, init));
  }

  store(store: Store): Store {
    return {
      get: (...given) => this.step(() => store.get(...given)),
      set: (...given) => this.step(() => store.set(...given)),
      setIfAbsent: (...given) => this.step(() => store.setIfAbsent(...given)),
      compareAndSet: (...given) => this.step(() => store.compareAndSet(...given)),
      delete: (...given) => this.step(() => store.delete(...given)),
    };
  }
}

/** Runs a program repeatedly and kills it one step later each time, until it completes. Returns how often it was killed. */
export async function killAtEveryStep(run: (mortal: Mortal, name: string) => Promise<void>, every = 1): Promise<number> {
  let kills = 0;
  for (const afterEffect of [false, true]) {
    for (let steps = 0; ; steps += every) {
      const mortal = new Mortal(steps, afterEffect);
      await run(mortal, `${steps}${afterEffect ? "after" : "before"}`);
      if (!mortal.isDead) break;
      kills += 1;
    }
  }
  return kills;
}
