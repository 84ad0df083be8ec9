/** The verbs for method names. */

/** Other words for the five usual verbs. A reader finds `get` in every client, even if a provider uses another word. */
const SYNONYMS: Readonly<Record<string, string>> = {
  browse: "list",
  delete: "delete",
  destroy: "delete",
  describe: "get",
  edit: "update",
  fetch: "get",
  index: "list",
  lookup: "get",
  modify: "update",
  new: "create",
  read: "get",
  retrieve: "get",
  show: "get",
  view: "get",
};

/** Words that are always verbs at the start of a name or at the end of a path. */
const VERBS: ReadonlySet<string> = new Set(
  [
    "accept acknowledge activate add adjust ask allow append apply approve assign associate attach authenticate authorize batch begin bulk calculate cancel capture change check",
    "clear clone close complete compute configure confirm connect convert create deactivate decline decrypt delete deny deploy deregister describe destroy detach dial disable",
    "disassociate discard disconnect dismiss duplicate edit eject enable encrypt end enqueue enroll escalate evaluate exchange execute expire extend fetch finalize find finish",
    "flush force forward generate get grant handle hide identify ignore impersonate increment initialize initiate insert install introspect invalidate invoke issue join kick",
    "launch leave list login logout lookup make mark migrate modify move mute notify open patch pause perform ping post prepare process promote provision publish purge put read reboot",
    "rebuild recalculate receive reconcile record redeem redeliver redo refresh refund regenerate register reinstall reject remove rename render reopen reorder replace reply reprocess rescan",
    "resend reserve reset resize resolve respond restart restore resubmit resume retrieve retry revert revoke rewind rotate save schedule select send serve set shuffle shutdown sign",
    "simulate skip snooze sort split start stop store submit subscribe suspend switch terminate toggle track trigger unapply unarchive unassign unblock undelete undo unfollow uninstall",
    "unlink unlock unmute unpause unpin unpublish unregister unsubscribe unsuspend untag update upgrade upsert validate verify void withdraw write",
  ].flatMap((words) => words.split(" ")),
);

/** Words that are a verb as often as a noun. They are verbs at the start of an operationId, and at the end of a path that has a noun before. */
const MOSTLY_VERBS: ReadonlySet<string> = new Set(
  "archive copy count download estimate export filter import merge preview query search sync test upload".split(" "),
);

/** Words that are mostly nouns. They are verbs at the end of a path, after one item, in a POST. */
const MOSTLY_NOUNS: ReadonlySet<string> = new Set(
  "ack alert answer ban block call charge claim comment dispute favorite flag follow fork hold invite kill like link lock pay pin play rank rate release report request review run scan share star transfer vote watch".split(
    " ",
  ),
);

/** The five verbs that every API has. */
export const USUAL_VERBS: ReadonlySet<string> = new Set(["list", "get", "create", "update", "delete"]);

/** Verbs that a GET may have before the name of its resource. */
export const READING_VERBS: ReadonlySet<string> = new Set(
  "check count download export fetch find generate get list lookup preview read search validate verify".split(" "),
);

/** Returns the usual verb for a word: `get` for `retrieve`. */
export function usualVerb(word: string): string {
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word]! : word;
}

/** How surely a word is a verb. */
export function verbKind(word: string): "verb" | "mostly verb" | "mostly noun" | "noun" {
  if (VERBS.has(word) || Object.hasOwn(SYNONYMS, word)) return "verb";
  if (MOSTLY_VERBS.has(word)) return "mostly verb";
  return MOSTLY_NOUNS.has(word) ? "mostly noun" : "noun";
}
