import type { DateFormat, Operation, Params, QueryStyle } from "../operation.ts";
import { writeDate } from "./date.ts";

type Add = (name: string, value: unknown) => void;

/** Writes the query of a request, with its `?`: every parameter that is not in the path, in a header, or the body. */
export function writeQuery(operation: Operation, path: readonly string[], params: Params): string {
  let query = "";
  const add: Add = (name, value) => {
    query += `${query ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
  };
  for (const name in params) {
    if (name === "body" || path.indexOf(name) % 2 === 1 || operation.headers?.includes(name)) continue;
    writeParameter(name, params[name], operation.query?.[name], operation.dates, operation.dates?.[name], add);
  }
  return query;
}

type Dates = Readonly<Record<string, DateFormat>> | undefined;

/** Writes one parameter as OpenAPI's `style` and `explode` say; without a style, `form` exploded. */
function writeParameter(name: string, value: unknown, style: QueryStyle | undefined, dates: Dates, format: DateFormat | undefined, add: Add): void {
  if (value === undefined) return;
  const write = (each: unknown) => (each instanceof Date ? writeDate(each, format) : each);
  if (typeof value !== "object" || value === null || value instanceof Date) return add(name, write(value));
  if (style === "json") return add(name, JSON.stringify(value));
  if (Array.isArray(value)) {
    if (style) return add(name, value.map(write).join(style === "deep" ? "," : style));
    return value.forEach((each) => add(name, write(each)));
  }
  for (const [key, each] of Object.entries(value)) {
    writeParameter(style === "deep" ? `${name}[${key}]` : key, each, style, dates, dates?.[key] ?? format, add);
  }
}
