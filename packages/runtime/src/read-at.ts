/** Reads a property by its path, such as `meta.totalPages`. A name may contain dots: `@odata.nextLink`. Without a path, returns the value. */
export function readAt(data: unknown, path: string | undefined): unknown {
  if (path === undefined) return data;
  const holder = Object(data) as Record<string, unknown>;
  const name = Object.keys(holder).find((each) => path === each || path.startsWith(`${each}.`));
  return name === undefined ? undefined : readAt(holder[name], path.slice(name.length + 1) || undefined);
}

/** Whether data has all of these values, by path. */
export function hasValues(data: unknown, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).every(([path, value]) => readAt(data, path) === value);
}
