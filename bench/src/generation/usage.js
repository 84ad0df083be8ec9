// Loaded before a generator's own code, in its process and those that it starts: when one ends, writes the most memory
// that it ever had, in bytes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STATUS = "/proc/self/status";

process.once("exit", () => writeFileSync(join(process.env.BENCH_USAGE, String(process.pid)), String(findPeak() * 1024)));

/** In kilobytes. What Linux counts for `resourceUsage` begins with what the process had that started this one. */
function findPeak() {
  return existsSync(STATUS) ? Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, "utf8"))[1]) : process.resourceUsage().maxRSS;
}
