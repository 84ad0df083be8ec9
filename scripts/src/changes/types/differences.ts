import ts from "typescript";
import type { Change } from "../change.ts";
import { explain } from "./explain.ts";

/** What is different between two versions of something that a package exports. */
export function findDifferences(checker: ts.TypeChecker, name: string, before: ts.Symbol, after: ts.Symbol): Change[] {
  const changes: Change[] = [];
  if (before.flags & ts.SymbolFlags.Value) {
    if (!(after.flags & ts.SymbolFlags.Value)) return [{ text: `\`${name}\` is now a type alone`, bump: "major" }];
    changes.push(...compareValues(checker, name, checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)));
  }
  if (before.flags & ts.SymbolFlags.Type && changes.length === 0) {
    if (!(after.flags & ts.SymbolFlags.Type)) return [{ text: `\`${name}\` is no longer a type`, bump: "major" }];
    changes.push(...compareNamed(checker, name, before, after));
  }
  return changes;
}

/** A function, a class or a constant: what it takes may only grow, what it gives may only be more precise. */
function compareValues(checker: ts.TypeChecker, name: string, before: ts.Type, after: ts.Type): Change[] {
  if (isGeneric(before) && isGeneric(after)) {
    // Nothing fits a function with type parameters but itself: the last release's programs show whether it breaks.
    return write(before) === write(after) ? [] : [{ text: `\`${name}\` has another signature`, bump: "minor", isVague: true }];
  }
  if (!checker.isTypeAssignableTo(after, before)) return breaking(checker, name, before, after);
  if (!checker.isTypeAssignableTo(before, after)) return [{ text: `\`${name}\` offers more`, bump: "minor", isVague: true }];
  return [];
}

/**
 * A type by its name. Whether users read it or write it is seen where functions use it; here it breaks where neither
 * version can stand for the other.
 */
function compareNamed(checker: ts.TypeChecker, name: string, before: ts.Symbol, after: ts.Symbol): Change[] {
  const [left, right] = [checker.getDeclaredTypeOfSymbol(before), checker.getDeclaredTypeOfSymbol(after)];
  const [parametersBefore, parametersAfter] = [parameterCount(before), parameterCount(after)];
  if (parametersBefore.most > parametersAfter.most || parametersBefore.least < parametersAfter.least)
    return [{ text: `\`${name}\` has other type parameters`, bump: "major" }];
  // Two versions of a generic type have type parameters of their own: they are compared where they are used.
  if (parametersBefore.most > 0 || /^(paths|webhooks|components|operations)$/.test(name)) return [];
  const [forward, backward] = [checker.isTypeAssignableTo(right, left), checker.isTypeAssignableTo(left, right)];
  if (forward && backward) return [];
  const isReadOnly = name.endsWith("Webhook");
  if (isReadOnly ? !forward : !forward && !backward) return breaking(checker, name, left, right);
  return [{ text: `\`${name}\` is different, and compatible`, bump: "minor", isVague: true }];
}

function parameterCount(symbol: ts.Symbol): { least: number; most: number } {
  const declaration = symbol.declarations?.find((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each) || ts.isClassDeclaration(each));
  const parameters = declaration?.typeParameters ?? [];
  return { least: parameters.filter((each) => !each.default).length, most: parameters.length };
}

function breaking(checker: ts.TypeChecker, name: string, before: ts.Type, after: ts.Type): Change[] {
  const reasons = explain(checker, name, before, after);
  return (reasons.length > 0 ? reasons : [`\`${name}\` does not fit programs written for the last release`]).map((text) => ({ text, bump: "major" }));
}

function isGeneric(type: ts.Type): boolean {
  return type.getCallSignatures().some(({ typeParameters }) => typeParameters !== undefined);
}

/** A declaration as it is written. */
function write(type: ts.Type): string {
  return (type.symbol.declarations ?? []).map((declaration) => declaration.getText()).join("\n");
}
