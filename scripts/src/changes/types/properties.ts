import ts from "typescript";
import type { Change } from "../change.ts";
import { idOf, isLibraryType, isObject, isReference } from "./kinds.ts";

/**
 * Finds properties that came or went. Assignability cannot see an optional one: `{ a?: string }` and `{}` are assignable
 * both ways, but a program that passes or reads `a` no longer compiles.
 */
export function compareProperties(checker: ts.TypeChecker, name: string, before: ts.Type, after: ts.Type): Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();

  function visit(path: string, old: ts.Type, now: ts.Type, isInput: boolean, depth: number): void {
    if (old === now || depth > 12) return;
    const key = `${idOf(old)} ${idOf(now)} ${isInput}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [left, right] = [checker.getNonNullableType(old), checker.getNonNullableType(now)];
    if (left.isUnion() || right.isUnion()) return visitUnion(path, left, right, isInput, depth);
    if (!isObject(left) || !isObject(right)) return;
    if (isReference(left) && isReference(right) && left.symbol?.name === right.symbol?.name) {
      const [first, second] = [checker.getTypeArguments(left), checker.getTypeArguments(right)];
      const count = left.target.typeParameters?.length ?? 0;
      first.slice(0, count).forEach((argument, index) => second[index] && visit(path, argument, second[index], isInput, depth + 1));
    }
    if (isLibraryType(left) || isLibraryType(right)) return;
    visitCalls(path, left, right, isInput, depth);
    visitProperties(path, left, right, isInput, depth);
  }

  function visitUnion(path: string, left: ts.Type, right: ts.Type, isInput: boolean, depth: number): void {
    const members = (type: ts.Type) => (type.isUnion() ? type.types : [type]).filter(isObject);
    const [old, now] = [members(left), members(right)];
    for (const member of old) {
      const twin =
        old.length === 1 && now.length === 1
          ? now[0]
          : now.find((each) => each.symbol && each.symbol.name === member.symbol?.name && !each.symbol.name.startsWith("__"));
      if (twin) visit(path, member, twin, isInput, depth + 1);
    }
  }

  function visitCalls(path: string, left: ts.Type, right: ts.Type, isInput: boolean, depth: number): void {
    const [old, now] = [left.getCallSignatures(), right.getCallSignatures()];
    if (old.length !== 1 || now.length !== 1) return;
    old[0]!.getParameters().forEach((parameter, index) => {
      const next = now[0]!.getParameters()[index];
      if (next) visit(`${path}()`, checker.getTypeOfSymbol(parameter), checker.getTypeOfSymbol(next), !isInput, depth + 1);
    });
    visit(`${path}()`, old[0]!.getReturnType(), now[0]!.getReturnType(), isInput, depth + 1);
  }

  function visitProperties(path: string, left: ts.Type, right: ts.Type, isInput: boolean, depth: number): void {
    // Users know a property by the type that has it.
    const isNamed = right.symbol && right.symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class);
    const owner = isNamed ? right.symbol.name : path;
    // An index signature takes any name.
    const isOpen = right.getStringIndexType() !== undefined;
    for (const property of left.getProperties().filter(isVisible)) {
      const next = right.getProperty(property.name);
      if (next) visit(`${owner}.${property.name}`, checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(next), isInput, depth + 1);
      else if (!isOpen) changes.push({ text: `\`${owner}.${property.name}\` is gone: ${isInput ? "stop passing it" : "stop using it"}`, bump: "major" });
    }
    for (const property of right.getProperties().filter(isVisible)) {
      if (left.getProperty(property.name) || left.getStringIndexType()) continue;
      const isRequired = !(property.flags & ts.SymbolFlags.Optional);
      if (isInput && isRequired) changes.push({ text: `\`${owner}.${property.name}\` is new and required: pass it`, bump: "major" });
      else changes.push({ text: `\`${owner}.${property.name}\` is new`, bump: "minor" });
    }
  }

  visit(name, before, after, false, 0);
  return changes;
}

function isVisible({ name }: ts.Symbol): boolean {
  return !name.startsWith("__@") && !name.startsWith("#");
}
