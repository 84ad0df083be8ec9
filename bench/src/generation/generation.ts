import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generated } from "../folders.ts";
import type { Findings, Measure, MeasureOptions, Row, Table } from "../measure.ts";
import { exactly, spreadOf } from "../spread.ts";
import type { Spread } from "../spread.ts";
import { createDocument } from "./document.ts";
import { generate } from "./generate.ts";
import type { Run } from "./generate.ts";
import { GENERATORS, TYPES_ALONE } from "./generators.ts";
import { readGithub } from "./github.ts";

const ROUNDS = 3;
const SIZES = [20, 100, 400, 1100];

/** What a change of a spec costs, and whether it still does when the API has grown. */
export const generation: Measure = {
  name: "generation",
  question: "How long does generating take from a cold start, and how does that grow?",
  peers: true,
  async run(options): Promise<Findings> {
    const runs = await runGenerators(Object.fromEntries(SIZES.map((size) => [`${size} operations`, createDocument(size)])), options);
    return { tables: [...describeRuns(runs), tableOfGrowth(runs)], notes: NOTES };
  },
};

/** The same with a document that people wrote. */
export const github: Measure = {
  name: "github",
  question: "How long does generating GitHub's API take, a real one with about 1,200 operations?",
  peers: true,
  async run(options): Promise<Findings> {
    return { tables: describeRuns(await runGenerators({ "GitHub's API": readGithub() }, options)), notes: [...NOTES, GITHUB_NOTE] };
  },
};

const NOTES = [
  `Each run is a fresh process into an empty folder, without a compile cache; ${ROUNDS} rounds in turn. Ratios are to \`openapi-typescript\` alone, which makes types and no client, in the same round. Memory is the most that the largest process of a run ever had.`,
  "The documents are JSON, made by one function: a resource of five operations and three schemas after the other.",
  "What is made differs. meetwire: the client, its models and parameters, openapi-typescript's types for `/http`, the document, a reference, and webhooks. The others: a client on `fetch` and its types. meetwire lints the document first; of the others, none does.",
];

const GITHUB_NOTE =
  "GitHub's document is changed for all alike where our lint refuses it: names of operations in capitals instead of dashes, two paths left out that differ from others by a parameter's name alone, `nullable` dropped where there is no type, and no `x-webhooks`.";

/** The runs of each generator, by document. */
type Runs = Map<string, Map<string, Run[]>>;

async function runGenerators(documents: Readonly<Record<string, object>>, { includes, report }: MeasureOptions): Promise<Runs> {
  const folder = join(generated, "documents");
  mkdirSync(folder, { recursive: true });
  const generators = GENERATORS.filter(({ name }) => name === TYPES_ALONE || includes(name));
  const runs: Runs = new Map();
  for (const [title, document] of Object.entries(documents)) {
    const file = join(folder, `${title.replaceAll(/\W+/g, "-")}.json`);
    writeFileSync(file, JSON.stringify(document));
    const found = new Map(generators.map(({ name }) => [name, [] as Run[]]));
    for (let round = 0; round < ROUNDS; round++) {
      report(`${title}, round ${round + 1} of ${ROUNDS}`);
      for (const generator of generators) found.get(generator.name)!.push(await generate(generator, file));
    }
    runs.set(title, found);
  }
  return runs;
}

function describeRuns(runs: Runs): Table[] {
  const titles = [...runs.keys()];
  const names = [...runs.get(titles[0]!)!.keys()];
  const table = (title: string, unit: "ratio" | "ms" | "MB", cell: (run: Run, floor: Run) => number): Table => ({
    title,
    columns: titles.map((each) => ({ title: each, unit })),
    rows: names.map((name): Row => ({ name, cells: titles.map((each) => compare(runs.get(each)!, name, cell)) })),
  });
  return [
    table("Time to generate, as a ratio to openapi-typescript alone", "ratio", (run, floor) => run.ms / floor.ms),
    table("Memory, as a ratio to openapi-typescript alone", "ratio", (run, floor) => run.bytes / floor.bytes),
    table("Time to generate", "ms", ({ ms }) => ms),
    table("Memory", "MB", ({ bytes }) => bytes / 1e6),
  ];
}

function compare(found: ReadonlyMap<string, readonly Run[]>, name: string, cell: (run: Run, floor: Run) => number): Spread {
  const floors = found.get(TYPES_ALONE)!;
  return spreadOf(found.get(name)!.map((run, round) => cell(run, floors[round]!)));
}

/** What one more operation costs, from each size to the next: the same everywhere, if time grows in a straight line. */
function tableOfGrowth(runs: Runs): Table {
  const steps = SIZES.slice(1).map((to, index) => [SIZES[index]!, to] as const);
  const median = (size: number, name: string) =>
    spreadOf(
      runs
        .get(`${size} operations`)!
        .get(name)!
        .map(({ ms }) => ms),
    ).median;
  return {
    title: "What one more operation costs",
    columns: steps.map(([from, to]) => ({ title: `${from} to ${to}`, unit: "ms" })),
    rows: [...runs.get(`${SIZES[0]} operations`)!.keys()].map((name): Row => ({
      name,
      cells: steps.map(([from, to]) => exactly((median(to, name) - median(from, name)) / (to - from))),
    })),
  };
}
