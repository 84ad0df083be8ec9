/** Reads a property by its path, such as `meta.totalPages`. Without a path, returns the value itself. */
export function readAt(data: unknown, path: string | undefined): unknown {
  if (path === undefined) return data;
  return path.split(".").reduce<unknown>((value, name) => {
    const holder = Object(value) as Record<string, unknown>;
    return Object.hasOwn(holder, name) ? holder[name] : undefined;
  }, data);
}
