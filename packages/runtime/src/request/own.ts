/** A table's own entry. Inherited names, such as `constructor`, are ignored. */
export function ownOf<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
