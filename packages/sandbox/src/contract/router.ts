import { SandboxError } from "../sandbox-error.ts";

export interface Route {
  readonly method: string;
  /** A path template, such as `/meetings/{meetingId}`. */
  readonly path: string;
}

/** The route of a request, with its path parameters. */
export interface Match<Found extends Route> {
  readonly route: Found;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Creates the function that finds the route for a method and a path, which is still URL-encoded. It throws a
 * {@link SandboxError} with 404 or 405 if there is no route.
 */
export function createRouter<Found extends Route>(routes: readonly Found[]): (method: string, path: string) => Match<Found> {
  const patterns = routes.map((route) => ({ route, pattern: compilePath(route.path) }));
  // `/meetings/recordings` comes before `/meetings/{meetingId}`, because fixed segments take precedence over parameters.
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
    throw new SandboxError(405, `${path} accepts ${allowed.join(" and ")}, not ${method}`, { headers: { allow: allowed.join(", ") } });
  };
}

function compilePath(path: string): RegExp {
  const source = path.split(/\{([^}]+)\}/).map((part, index) => (index % 2 === 1 ? `(?<${part}>[^/]+)` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${source.join("")}$`);
}

/** Sorts fixed segments before parameters, segment by segment. */
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
