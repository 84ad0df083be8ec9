import { PACKAGES_LIMIT } from "../budgets.ts";
import type { Findings, Measure } from "../measure.ts";
import { MEETWIRE, PEERS } from "../peers/peers.ts";
import { exactly } from "../spread.ts";
import { ownDependencies, packagesBeside, peerDependencies } from "./closure.ts";

/** The number of other packages that a user has to trust and update. */
export const packages: Measure = {
  name: "packages",
  question: "How many packages are installed along with a client?",
  peers: false,
  async run({ includes }): Promise<Findings> {
    const [own, others] = [ownDependencies(), peerDependencies()];
    const rows = PEERS.filter(({ name, kind }) => includes(name) && kind !== "platform").map(({ name, package: each }) => {
      const found = each ? packagesBeside(each, name === MEETWIRE ? own : others) : [];
      return { name, cells: [exactly(found.length), listSome(found)] };
    });
    const columns = [
      { title: "packages", unit: "count" },
      { title: "which", unit: "text" },
    ] as const;
    return { tables: [{ title: "Packages installed with the client", columns, rows }], notes: NOTES };
  },
};

/** A hundred names do not fit into a table. */
function listSome(names: readonly string[]): string {
  return names.length <= 8 ? names.join(", ") : `${names.slice(0, 6).join(", ")} and ${names.length - 6} more`;
}

const NOTES = [
  `Counted from the dependencies that each package declares, at the locked versions. Our goal is ${PACKAGES_LIMIT}. \`hey-api\`, \`orval\` and \`redocly\` are not in the table, because the code they generate needs no package; it is copied into the program, and updated by generating it again. \`kubb\` can do the same with its option \`bundle\`; without it, its code imports a file of the generator's package.`,
];
