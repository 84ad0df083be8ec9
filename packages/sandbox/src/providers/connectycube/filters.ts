import type { Meeting } from "@meetwire/connectycube";

/** A filter of a request: an exact value, or conditions by operator. */
type Filter = Value | { readonly [Name in Operator]?: Value | readonly Value[] };

type Value = number | string | boolean;
type Operator = "lt" | "lte" | "gt" | "gte" | "ne" | "in" | "nin";

export const FILTER_FIELDS = ["start_date", "end_date", "created_at", "updated_at", "scheduled"] as const;

export type Filters = { readonly [Field in (typeof FILTER_FIELDS)[number]]?: Filter };

const OPERATORS: Readonly<Record<Operator, (value: number, operands: readonly number[]) => boolean>> = {
  lt: (value, [operand = Number.NaN]) => value < operand,
  lte: (value, [operand = Number.NaN]) => value <= operand,
  gt: (value, [operand = Number.NaN]) => value > operand,
  gte: (value, [operand = Number.NaN]) => value >= operand,
  ne: (value, [operand = Number.NaN]) => value !== operand,
  in: (value, operands) => operands.includes(value),
  nin: (value, operands) => !operands.includes(value),
};

/** Whether a meeting matches all conditions of all filters. */
export function meets(meeting: Meeting, filters: Filters): boolean {
  return FILTER_FIELDS.every((field) => {
    const filter = filters[field];
    if (filter === undefined) return true;
    const value = comparable(meeting[field] ?? false);
    if (typeof filter !== "object") return value === comparable(filter);
    return Object.entries(filter).every(([operator, operand]) => OPERATORS[operator as Operator](value, [operand].flat().map(comparable)));
  });
}

/** Strings are compared as times: `…:50Z` and `…:50.000Z` are equal. */
function comparable(value: Value): number {
  return typeof value === "string" ? Date.parse(value) : Number(value);
}
