import { dirname, join } from "node:path";

/** The bench's own folder. */
export const bench = dirname(import.meta.dirname);

/** The repository. */
export const root = dirname(bench);

/** Where the peers are installed, apart from the workspace. */
export const peers = join(bench, "peers");

/** What the bench generates, builds and measures: never committed. */
export const results = join(bench, "results");

/** Code that the peers' generators made. Beside the peers, so that it finds what it imports. */
export const generated = join(peers, "dist");
