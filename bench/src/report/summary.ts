import { INSTANTIATIONS_LIMIT, PACKAGES_LIMIT, SIZE_BUDGETS } from "../budgets.ts";
import type { Column, Result, Row, Table } from "../measure.ts";
import { MEETWIRE, PEERS } from "../peers/peers.ts";
import { exactly } from "../spread.ts";
import type { Spread } from "../spread.ts";
import { findFigure } from "./stored.ts";
import { writeNumber } from "./tables.ts";

/** What decides which client one takes, in one table: a column for each measure that has run. */
export function summarise(stored: readonly Result[]): Table {
  const columns: (Column & { measure: string; column?: number })[] = [
    { title: "a call", unit: "ratio", measure: "calls" },
    { title: "over HTTP", unit: "ratio", measure: "loopback" },
    { title: "gzip", unit: "bytes", measure: "bytes", column: 1 },
    { title: "instantiations", unit: "count", measure: "types" },
    { title: "import", unit: "ms", measure: "imports" },
    { title: "packages", unit: "count", measure: "packages" },
  ];
  const present = columns.filter(({ measure }) => stored.some((result) => result.measure === measure));
  const rows = PEERS.map(({ name, armed }): Row => {
    const figures = present.map(({ measure, column = 0 }) => findFigure(stored, measure, name, { column }));
    const words = [armed.retries && "retries", armed.timeout && "timeout", armed.typedErrors && "typed errors"].filter(Boolean);
    return { name, cells: [...figures.map((figure) => figure && exactly(figure.median)), words.join(", ")] };
  });
  return { title: "In short", columns: [...present.map(({ title, unit }) => ({ title, unit })), { title: "armed", unit: "text" }], rows };
}

interface Goal {
  readonly name: string;
  readonly limit: number;
  readonly unit: "ratio" | "bytes" | "count" | "ms";
  readonly figure: Spread | undefined;
}

/** What we want of meetwire, and what was measured. */
export function tableOfGoals(stored: readonly Result[]): Table {
  const figure = (measure: string, row: string, place?: { table?: number; column?: number }) => findFigure(stored, measure, row, place);
  const generating = ["20", "100", "400", "1,100"].flatMap((size, column): Goal[] => [
    { name: `generating ${size} operations, to openapi-typescript alone`, limit: 1.25, unit: "ratio", figure: figure("generation", MEETWIRE, { column }) },
    {
      name: `memory for ${size} operations, to openapi-typescript alone`,
      limit: 1.25,
      unit: "ratio",
      figure: figure("generation", MEETWIRE, { table: 1, column }),
    },
  ]);
  const goals: Goal[] = [
    { name: "a call, to raw fetch", limit: 1.35, unit: "ratio", figure: figure("calls", MEETWIRE) },
    { name: "a call over loopback HTTP, to raw fetch", limit: 1.03, unit: "ratio", figure: figure("loopback", MEETWIRE) },
    ...SIZE_BUDGETS.map(({ name, goal }): Goal => ({ name, limit: goal, unit: "bytes", figure: figure("bytes", name, { table: 1 }) })),
    { name: "type instantiations of 20 calls, ConnectyCube", limit: INSTANTIATIONS_LIMIT, unit: "count", figure: figure("types", MEETWIRE) },
    { name: "type instantiations of 20 calls, Engage", limit: INSTANTIATIONS_LIMIT, unit: "count", figure: figure("types", MEETWIRE, { column: 1 }) },
    { name: "importing", limit: 5, unit: "ms", figure: figure("imports", MEETWIRE) },
    ...generating,
    { name: "generating GitHub's API, to openapi-typescript alone", limit: 1.25, unit: "ratio", figure: figure("github", MEETWIRE) },
    { name: "generating when nothing changed", limit: 300, unit: "ms", figure: figure("regeneration", "nothing changed") },
    { name: "packages beside a client", limit: PACKAGES_LIMIT, unit: "count", figure: figure("packages", MEETWIRE) },
  ];
  const columns: Column[] = ["goal, at most", "measured", "held"].map((title) => ({ title, unit: "text" }));
  return { title: "Goals", columns, rows: goals.filter(({ figure: found }) => found).map(writeGoal) };
}

function writeGoal({ name, limit, unit, figure }: Goal): Row {
  const suffix = unit === "bytes" ? " B" : unit === "ms" ? " ms" : "";
  return { name, cells: [writeNumber(limit, unit) + suffix, writeNumber(figure!.median, unit) + suffix, figure!.median <= limit ? "yes" : "**no**"] };
}
