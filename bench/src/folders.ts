import { dirname, join } from "node:path";

/** The bench's own folder. */
export const bench = dirname(import.meta.dirname);

/** The repository. */
export const root = dirname(bench);

/** The peers are installed here, outside the workspace. */
export const peers = join(bench, "peers");

/** The files that the bench writes while it runs. Ignored by git. */
export const results = join(bench, "results");

/** Code from the peers' generators. It is inside the peers' folder so that its imports resolve. */
export const generated = join(peers, "dist");
