import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { exactly, spreadOf } from "./spread.ts";
import type { Spread } from "./spread.ts";

export interface Contestant {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

export interface RoundOptions {
  readonly rounds: number;
  /** The approximate length of a block, in milliseconds. */
  readonly blockMs: number;
  /** The number of parallel calls. Default 1. */
  readonly parallel?: number;
  /** Extra warm-up calls, 32 at a time, if twenty blocks are too few to compile the code. Default 0. */
  readonly warmUpCalls?: number;
}

/** The timing of one contestant. */
export interface Timing {
  /** Time of a call, relative to the first contestant just before and after. */
  readonly ratio: Spread;
  /** Time of a call in microseconds. */
  readonly time: Spread;
}

setFlagsFromString("--expose-gc");

/** Collects garbage now. */
export const collectGarbage = runInNewContext("gc") as (options?: { type: "minor" }) => void;

/**
 * Times contestants in turn, round after round. Each runs between two blocks of the first contestant, the baseline, so
 * that other load on the machine affects both. The order shifts by one from round to round.
 */
export async function timeInRounds([floor, ...others]: readonly [Contestant, ...Contestant[]], options: RoundOptions): Promise<Map<string, Timing>> {
  const { rounds, parallel = 1 } = options;
  const sizes = new Map<Contestant, number>();
  for (const each of [floor, ...others]) sizes.set(each, await warmUp(each, options));
  const time = (contestant: Contestant) => timeBlock(contestant, sizes.get(contestant)!, parallel);
  const floorTimes: number[] = [];
  const samples = new Map(others.map((each) => [each, { times: [] as number[], ratios: [] as number[] }]));
  for (let round = 0; round < rounds; round++) {
    let before = await time(floor);
    for (let turn = 0; turn < others.length; turn++) {
      const other = others[(round + turn) % others.length]!;
      const between = await time(other);
      const after = await time(floor);
      floorTimes.push(after);
      samples.get(other)!.times.push(between);
      samples.get(other)!.ratios.push(between / ((before + after) / 2));
      before = after;
    }
  }
  const timings = others.map((each): [string, Timing] => [each.name, { time: spreadOf(samples.get(each)!.times), ratio: spreadOf(samples.get(each)!.ratios) }]);
  return new Map([[floor.name, { time: spreadOf(floorTimes), ratio: exactly(1) }], ...timings]);
}

/** Runs a contestant until its code is compiled. Returns the number of calls that fill a block. */
async function warmUp(contestant: Contestant, { blockMs, parallel = 1, warmUpCalls = 0 }: RoundOptions): Promise<number> {
  if (warmUpCalls > 0) await timeBlock(contestant, warmUpCalls, 32);
  let size = parallel;
  for (let block = 0; block < 20; block++) {
    const time = await timeBlock(contestant, size, parallel);
    size = Math.max(parallel, Math.round((blockMs * 1000) / time));
  }
  return size;
}

/** Runs a block of calls and returns the microseconds of one. */
async function timeBlock({ call }: Contestant, size: number, parallel: number): Promise<number> {
  // Collects the garbage of the previous contestant, but only the young generation: a full collection while no Response
  // is alive makes V8 discard compiled code of the platform's streams and signals.
  await setImmediate();
  collectGarbage({ type: "minor" });
  const started = performance.now();
  if (parallel === 1) for (let each = 0; each < size; each++) await call();
  else for (let each = 0; each < size; each += parallel) await Promise.all(Array.from({ length: parallel }, call));
  const calls = Math.ceil(size / parallel) * parallel;
  return ((performance.now() - started) * 1000) / calls;
}
