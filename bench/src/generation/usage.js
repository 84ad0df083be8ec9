// Loaded before a generator's own code, in its process and those that it starts: when one ends, writes the most memory
// that it ever had, in bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

process.once("exit", () => writeFileSync(join(process.env.BENCH_USAGE, String(process.pid)), String(process.resourceUsage().maxRSS * 1024)));
