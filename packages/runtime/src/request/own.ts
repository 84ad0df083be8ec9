/** An entry of a table. A name that every object inherits, such as `constructor`, has none unless it is the table's own. */
export function ownOf<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
