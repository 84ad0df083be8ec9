import type { Params, QueryStyle } from "../operation.ts";
import { writeDates } from "./date.ts";
import type { DateFormats } from "./date.ts";
import { toText } from "./text.ts";

const encode = (value: unknown) => encodeURIComponent(toText(value));

type Styles = Readonly<Record<string, QueryStyle | undefined>>;

/** Writes the query of a request, with its `?`: every parameter that is not elsewhere, in the path, a header or the body. */
export function writeQuery(params: Params, styles: Styles | undefined, dates?: DateFormats, isElsewhere?: (name: string) => boolean): string {
  let query = "";
  for (const name in params) {
    if (!isElsewhere?.(name)) query += writeParameter(name, writeDates(params[name], dates, dates?.[name]), styles?.[name]);
  }
  return query.replace("&", "?");
}

/** Writes one parameter as OpenAPI's `style` and `explode` say; without a style, `form` exploded. */
function writeParameter(name: string, value: unknown, style: QueryStyle | undefined): string {
  if (value === undefined) return "";
  const start = `&${encode(name)}=`;
  if (typeof value !== "object" || value === null || style === "json") return start + encode(value);
  if (Array.isArray(value)) {
    const texts = value.filter((each) => each !== undefined).map(encode);
    // A delimiter stays as it is, so that it can be told from one within a value.
    if (style) return start + texts.join(style === "deep" ? "," : encodeURI(style));
    return texts.map((text) => start + text).join("");
  }
  return Object.entries(value)
    .map(([key, each]) => writeParameter(style === "deep" ? `${name}[${key}]` : key, each, style))
    .join("");
}
