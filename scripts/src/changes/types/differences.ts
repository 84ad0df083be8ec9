import ts from "typescript";
import type { Change } from "../change.ts";
import { explain } from "./explain.ts";
import { compareProperties } from "./properties.ts";

/** Compares two versions of an export. */
export function findDifferences(checker: ts.TypeChecker, name: string, before: ts.Symbol, after: ts.Symbol): Change[] {
  const changes = assess(checker, name, before, after);
  const isValue = before.flags & ts.SymbolFlags.Value && after.flags & ts.SymbolFlags.Value;
  const typeOf = (symbol: ts.Symbol) => (isValue ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol));
  const properties = compareProperties(checker, name, typeOf(before), typeOf(after));
  // Only report "does not fit" if there is no better explanation.
  const isExplained = properties.some(({ bump }) => bump === "major");
  return [...changes.filter(({ isVague, bump }) => !isVague || (bump === "major" ? !isExplained : properties.length === 0)), ...properties];
}

function assess(checker: ts.TypeChecker, name: string, before: ts.Symbol, after: ts.Symbol): Change[] {
  const changes: Change[] = [];
  if (before.flags & ts.SymbolFlags.Value) {
    if (!(after.flags & ts.SymbolFlags.Value)) return [{ text: `\`${name}\` is now only a type: import it with \`import type\``, bump: "major" }];
    changes.push(...compareValues(checker, name, checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)));
  }
  if (before.flags & ts.SymbolFlags.Type && changes.length === 0) {
    if (!(after.flags & ts.SymbolFlags.Type)) return [{ text: `\`${name}\` is no longer a type: stop using it as one`, bump: "major" }];
    changes.push(...compareNamed(checker, name, before, after));
  }
  return changes;
}

/** Compares a function, a class or a constant. Its inputs may only get wider, its outputs only narrower. */
function compareValues(checker: ts.TypeChecker, name: string, before: ts.Type, after: ts.Type): Change[] {
  if (isGeneric(before) && isGeneric(after)) {
    // A generic function is assignable only to itself. The programs of the last release show whether this one breaks.
    return write(before) === write(after) ? [] : [{ text: `\`${name}\` has another signature`, bump: "minor", isVague: true }];
  }
  if (!checker.isTypeAssignableTo(after, before)) return breaking(checker, name, before, after);
  if (!checker.isTypeAssignableTo(before, after)) return [{ text: `\`${name}\` takes more or returns more precise types`, bump: "minor", isVague: true }];
  return [];
}

/**
 * Compares a named type. The functions that use it show whether users read or write it; on its own it only breaks if
 * neither version is assignable to the other.
 */
function compareNamed(checker: ts.TypeChecker, name: string, before: ts.Symbol, after: ts.Symbol): Change[] {
  const [left, right] = [checker.getDeclaredTypeOfSymbol(before), checker.getDeclaredTypeOfSymbol(after)];
  const [parametersBefore, parametersAfter] = [parameterCount(before), parameterCount(after)];
  if (parametersBefore.most > parametersAfter.most || parametersBefore.least < parametersAfter.least)
    return [{ text: `\`${name}\` has other type parameters: adapt the places that pass them`, bump: "major" }];
  // Two versions of a generic type have different type parameters. They are compared through the functions that use them.
  if (parametersBefore.most > 0 || /^(paths|webhooks|components|operations)$/.test(name)) return [];
  const [forward, backward] = [checker.isTypeAssignableTo(right, left), checker.isTypeAssignableTo(left, right)];
  if (forward && backward) return [];
  const isReadOnly = name.endsWith("Webhook");
  if (isReadOnly ? !forward : !forward && !backward) return breaking(checker, name, left, right);
  return [{ text: `\`${name}\` changed in a compatible way`, bump: "minor", isVague: true }];
}

function parameterCount(symbol: ts.Symbol): { least: number; most: number } {
  const declaration = symbol.declarations?.find((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each) || ts.isClassDeclaration(each));
  const parameters = declaration?.typeParameters ?? [];
  return { least: parameters.filter((each) => !each.default).length, most: parameters.length };
}

function breaking(checker: ts.TypeChecker, name: string, before: ts.Type, after: ts.Type): Change[] {
  const reasons = explain(checker, name, before, after);
  if (reasons.length > 0) return reasons.map((text) => ({ text, bump: "major" }));
  return [{ text: `\`${name}\` is incompatible with programs written for the last release: compile yours to find the places`, bump: "major", isVague: true }];
}

function isGeneric(type: ts.Type): boolean {
  return type.getCallSignatures().some(({ typeParameters }) => typeParameters !== undefined);
}

/** The source text of a declaration. */
function write(type: ts.Type): string {
  return (type.symbol.declarations ?? []).map((declaration) => declaration.getText()).join("\n");
}
