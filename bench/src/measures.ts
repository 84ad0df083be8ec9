import { bytes } from "./bytes/bytes.ts";
import { calls } from "./calls/calls.ts";
import { loopback } from "./calls/loopback.ts";
import { generation, github } from "./generation/generation.ts";
import { regeneration } from "./generation/regeneration.ts";
import { accounts } from "./growth/accounts.ts";
import { pages } from "./growth/pages.ts";
import { parallel } from "./growth/parallel.ts";
import { processes } from "./growth/processes.ts";
import { shared } from "./growth/shared.ts";
import { streams } from "./growth/streams.ts";
import { imports } from "./imports/imports.ts";
import type { Measure } from "./measure.ts";
import { packages } from "./packages/packages.ts";
import { types } from "./types/types.ts";

/** Every measure, in the order in which they run and are reported. */
export const MEASURES: readonly Measure[] = [
  calls,
  loopback,
  bytes,
  types,
  imports,
  packages,
  generation,
  github,
  regeneration,
  accounts,
  parallel,
  pages,
  streams,
  shared,
  processes,
];
