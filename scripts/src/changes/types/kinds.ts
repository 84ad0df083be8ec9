import ts from "typescript";

/** Whether TypeScript's own library or an installed package declares a type. Its members do not help our users. */
export function isLibraryType(type: ts.Type): boolean {
  const declarations = type.symbol?.declarations ?? [];
  return declarations.length > 0 && declarations.every((declaration) => /\/node_modules\/|\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName));
}

export function idOf(type: ts.Type): number {
  return (type as ts.Type & { id: number }).id;
}

export function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
}

export function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}
