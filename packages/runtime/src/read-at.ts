/** Reads a property by its path, such as `meta.totalPages`. Without a path, returns the value itself. */
export function readAt(data: unknown, path: string | undefined): unknown {
  if (path === undefined) return data;
  return path.split(".").reduce<unknown>((value, name) => {
    const holder = Object(value) as Record<string, unknown>;
    return Object.hasOwn(holder, name) ? holder[name] : undefined;
  }, data);
}

/** Whether data has all of these values, by path. */
export function hasValues(data: unknown, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).every(([path, value]) => readAt(data, path) === value);
}
