import { SandboxError } from "../sandbox-error.ts";

export interface Route {
  readonly method: string;
  /** A path template, such as `/meetings/{meetingId}`. */
  readonly path: string;
}

/** The route that a request takes, with the texts of its path parameters. */
export interface Match<Found extends Route> {
  readonly route: Found;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Makes the function that finds the route for a method and a path, as the path stands in the URL. It throws a
 * {@link SandboxError} with 404 or 405 where there is none.
 */
export function createRouter<Found extends Route>(routes: readonly Found[]): (method: string, path: string) => Match<Found> {
  const patterns = routes.map((route) => ({ route, pattern: compilePath(route.path) }));
  // `/meetings/recordings` before `/meetings/{meetingId}`: what is written out goes before what is left open.
  patterns.sort((left, right) => openness(left.route.path).localeCompare(openness(right.route.path)));
  return (method, path) => {
    const matching = patterns.flatMap(({ route, pattern }) => {
      const found = pattern.exec(path);
      return found ? [{ route, params: decodeAll(found.groups ?? {}) }] : [];
    });
    const match = matching.find(({ route }) => route.method === method);
    if (match) return match;
    if (matching.length === 0) throw new SandboxError(404, `there is nothing at ${path}`);
    const allowed = [...new Set(matching.map(({ route }) => route.method))];
    throw new SandboxError(405, `${path} takes ${allowed.join(" and ")}, not ${method}`, { headers: { allow: allowed.join(", ") } });
  };
}

function compilePath(path: string): RegExp {
  const source = path.split(/\{([^}]+)\}/).map((part, index) => (index % 2 === 1 ? `(?<${part}>[^/]+)` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${source.join("")}$`);
}

/** Sorts written-out segments before open ones, segment by segment. */
function openness(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");
}

function decodeAll(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, decode(text)]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new SandboxError(400, `the path has "${text}", which is not URL-encoded text`);
  }
}
