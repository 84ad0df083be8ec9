import type ts from "typescript";

/** Whether TypeScript's own library or an installed package declares a type. Its members do not help our users. */
export function isLibraryType(type: ts.Type): boolean {
  const declarations = type.symbol?.declarations ?? [];
  return declarations.length > 0 && declarations.every((declaration) => /\/node_modules\/|\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName));
}
