import { pageOf } from "./collection.ts";
import type { Input, Listed } from "./collection.ts";
import type { StoredActivity } from "./state.ts";

export const handlers = {
  "activities/call": listOf("call"),
  "activities/liveChat": listOf("liveChat"),
  "activities/status": listOf("status"),
  "activities/liveView": listOf("liveView"),
};

/** Lists the log's entries of one kind, the latest first. `sort` is accepted and has no effect. */
function listOf(wanted: StoredActivity["kind"]) {
  return ({ state, query }: Input): Listed => {
    const entries = state.activities.filter(({ kind }) => kind === wanted).toReversed();
    return pageOf(entries.map(describe), query);
  };
}

function describe(activity: StoredActivity): object {
  const { kind: _, at: __, ...entry } = activity;
  return entry;
}
