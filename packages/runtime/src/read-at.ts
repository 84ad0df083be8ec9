/** Reads a property by its path, such as `meta.totalPages`. A name may have dots itself: `@odata.nextLink`. Without a path, returns the value. */
export function readAt(data: unknown, path: string | undefined): unknown {
  if (path === undefined) return data;
  const holder = Object(data) as Record<string, unknown>;
  if (Object.hasOwn(holder, path)) return holder[path];
  for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
    const name = path.slice(0, dot);
    if (Object.hasOwn(holder, name)) return readAt(holder[name], path.slice(dot + 1));
  }
  return undefined;
}

/** Whether data has all of these values, by path. */
export function hasValues(data: unknown, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).every(([path, value]) => readAt(data, path) === value);
}
