import { INSTANTIATIONS_LIMIT, PACKAGES_LIMIT, SIZE_BUDGETS } from "../budgets.ts";
import type { Row, Table, Unit } from "../measure.ts";
import { MEETWIRE } from "../peers/peers.ts";
import type { Spread } from "../spread.ts";
import { findFigure } from "./results.ts";
import type { Results } from "./results.ts";
import { writeQuantity } from "./tables.ts";

interface Goal {
  readonly name: string;
  readonly limit: number;
  readonly unit: Unit;
  readonly figure: Spread | undefined;
}

/** What we want of meetwire, and what was measured. */
export function tableOfGoals(results: Results): Table {
  const columns = ["goal, at most", "measured", "held"].map((title) => ({ title, unit: "text" as const }));
  return { title: "Goals", columns, rows: listGoals(results).map(writeGoal) };
}

function listGoals(results: Results): Goal[] {
  const figure = (measure: string, row = MEETWIRE, place?: { table?: number; column?: number }) => findFigure(results, measure, row, place);
  const generating = ["20", "100", "400", "1,100"].flatMap((size, column): Goal[] => [
    { name: `generating ${size} operations, to openapi-typescript alone`, limit: 1.25, unit: "ratio", figure: figure("generation", MEETWIRE, { column }) },
    {
      name: `memory for ${size} operations, to openapi-typescript alone`,
      limit: 1.25,
      unit: "ratio",
      figure: figure("generation", MEETWIRE, { table: 1, column }),
    },
  ]);
  return [
    { name: "a call, to raw fetch", limit: 1.35, unit: "ratio", figure: figure("calls") },
    { name: "a call over loopback HTTP, to raw fetch", limit: 1.03, unit: "ratio", figure: figure("loopback") },
    ...SIZE_BUDGETS.map(({ name, goal }): Goal => ({ name, limit: goal, unit: "bytes", figure: figure("bytes", name, { table: 1 }) })),
    { name: "type instantiations of 20 calls, ConnectyCube", limit: INSTANTIATIONS_LIMIT, unit: "count", figure: figure("types") },
    { name: "type instantiations of 20 calls, Engage", limit: INSTANTIATIONS_LIMIT, unit: "count", figure: figure("types", MEETWIRE, { column: 1 }) },
    { name: "importing", limit: 5, unit: "ms", figure: figure("imports") },
    ...generating,
    { name: "generating GitHub's API, to openapi-typescript alone", limit: 1.25, unit: "ratio", figure: figure("github") },
    { name: "generating when nothing changed", limit: 300, unit: "ms", figure: figure("regeneration", "nothing changed") },
    { name: "packages beside a client", limit: PACKAGES_LIMIT, unit: "count", figure: figure("packages") },
  ];
}

function writeGoal({ name, limit, unit, figure }: Goal): Row {
  const found = figure ? [writeQuantity(figure.median, unit), figure.median <= limit ? "yes" : "**no**"] : [];
  return { name, cells: [writeQuantity(limit, unit), ...found] };
}
