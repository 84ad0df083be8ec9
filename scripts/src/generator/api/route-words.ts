import { splitWords } from "./words.ts";

/** One meaningful part of a path: the name of a collection or an action, or a parameter. */
export interface RoutePart {
  readonly text: string;
  readonly words: readonly string[];
  readonly isParameter: boolean;
}

/** The parts of a path, without the prefix that all paths of an API share. */
export interface Route {
  readonly parts: readonly RoutePart[];
  /** Versions and prefixes such as `api` that were dropped, in order. */
  readonly dropped: readonly string[];
  /** The extension of the path's last segment, `json`. */
  readonly extension: string | undefined;
}

/** Segments at the start of a path that name no resource. */
const PREFIXES = new Set(["api", "apis", "rest", "public", "rpc", "json", "odata"]);

const EXTENSION = /\.(json|xml|html|php|do|aspx?|csv|pdf|png|svg)$/i;

const VERSION = /^(v\d+([._-]\d+)*((alpha|beta|preview|rc)\d*)?|\d{4}-\d{2}(-\d{2})?|\d+\.\d+(\.\d+)*)$/i;

/** Splits a path into its parts: `/v1/users/{id}.json` has `users` and a parameter. */
export function readRoute(path: string): Route {
  const dropped: string[] = [];
  const parts: RoutePart[] = [];
  const [, extension] = EXTENSION.exec(path) ?? [];
  for (const segment of path
    .replace(/\?[^#]*/, "")
    .split(/[/#]/)
    .filter((each) => each !== "")) {
    for (const text of splitSegment(segment)) {
      const isParameter = text.includes("{");
      const isPrefix = VERSION.test(text) || (parts.length === 0 && PREFIXES.has(text.toLowerCase()));
      if (!isParameter && isPrefix) dropped.push(text);
      else if (isParameter || splitWords(text).length > 0) parts.push({ text, words: isParameter ? [] : splitWords(text), isParameter });
    }
  }
  return parts.some(({ isParameter }) => !isParameter)
    ? { parts, dropped, extension }
    : { parts: [...dropped.map(plainPart), ...parts], dropped: [], extension };
}

function plainPart(text: string): RoutePart {
  return { text, words: splitWords(text), isParameter: false };
}

/** `{id}:cancel` is a parameter and an action, `chat.postMessage` a resource and an action, `{id}.json` a parameter. */
function splitSegment(segment: string): string[] {
  const text = VERSION.test(segment) ? segment : segment.replace(EXTENSION, "");
  if (VERSION.test(text)) return [text];
  const pieces = text.match(/\{[^}]*\}|[^{}:.()'"$]+/g) ?? [];
  // A separator between two parameters is not a name: `{year}-{month}`.
  return pieces.filter((piece) => piece.startsWith("{") || splitWords(piece).length > 0);
}
