import type { Params, QueryStyle } from "../operation.ts";
import { writeDates } from "./date.ts";
import type { DateFormats } from "./date.ts";
import { toText } from "./text.ts";

const encode = (value: unknown) => encodeURIComponent(toText(value));

type Styles = Readonly<Record<string, QueryStyle | undefined>>;

/** Writes the query of a request, with its `?`: every parameter that is not elsewhere, in the path, a header or the body. */
export function writeQuery(params: Params, styles: Styles | undefined, dates?: DateFormats, isElsewhere?: (name: string) => boolean): string {
  let query = "";
  const add = (name: string, text: string) => {
    query += `${query ? "&" : "?"}${encode(name)}=${text}`;
  };
  /** Writes one parameter as OpenAPI's `style` and `explode` say; without a style, `form` exploded. */
  const write = (name: string, value: unknown, style: QueryStyle | undefined): void => {
    if (value === undefined) return;
    if (typeof value !== "object" || value === null || style === "json") return add(name, encode(value));
    if (Array.isArray(value)) {
      const texts = value.filter((each) => each !== undefined).map(encode);
      // The delimiter stays as it is, so that it can be told from one within a value.
      if (style) add(name, texts.join(style === "deep" ? "," : encodeURI(style)));
      else for (const text of texts) add(name, text);
      return;
    }
    for (const [key, each] of Object.entries(value)) write(style === "deep" ? `${name}[${key}]` : key, each, style);
  };
  for (const name in params) {
    if (!isElsewhere?.(name)) write(name, writeDates(params[name], dates, dates?.[name]), styles?.[name]);
  }
  return query;
}
