import ts from "typescript";
import { idOf, isLibraryType, isObject, isReference } from "./kinds.ts";

/** Whether users read the value or write it. If they read it, its type may only get narrower; if they write it, only wider. */
type Way = "read" | "write";

/** Follows two incompatible types down to the parts that differ, and describes those: `Meeting.host` may now be missing. */
export function explain(checker: ts.TypeChecker, name: string, before: ts.Type, after: ts.Type): string[] {
  return [...new Set(new Explanation(checker).follow(name, before, after, "read"))];
}

class Explanation {
  readonly #checker: ts.TypeChecker;
  /** Pairs of types that were visited, so recursion ends and each difference is reported once. */
  readonly #seen = new Set<string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  follow(path: string, before: ts.Type, after: ts.Type, way: Way): string[] {
    if (this.#fits(before, after, way)) return [];
    const key = `${idOf(before)} ${idOf(after)} ${way}`;
    if (this.#seen.has(key)) return [];
    this.#seen.add(key);
    const deeper = this.#argumentsOf(path, before, after, way);
    // The members of `Array` or `Promise` do not help users.
    if (deeper.length > 0 || (before.symbol !== undefined && before.symbol === after.symbol)) return deeper;
    const inside = [...this.#calls(path, before, after, way), ...this.#properties(path, before, after, way), ...this.#members(path, before, after, way)];
    if (inside.length > 0) return inside;
    const [now, was] = [this.#write(after), this.#write(before)];
    if (now === was) return [];
    return [way === "read" ? `\`${path}\` is now \`${now}\` instead of \`${was}\`` : `\`${path}\` now takes \`${now}\` instead of \`${was}\``];
  }

  #fits(before: ts.Type, after: ts.Type, way: Way): boolean {
    return way === "read" ? this.#checker.isTypeAssignableTo(after, before) : this.#checker.isTypeAssignableTo(before, after);
  }

  /** Compares the type arguments of two versions of `Call<Meeting>`. */
  #argumentsOf(path: string, before: ts.Type, after: ts.Type, way: Way): string[] {
    if (before.symbol?.name !== after.symbol?.name || !isReference(before) || !isReference(after)) return [];
    const [left, right] = [this.#checker.getTypeArguments(before), this.#checker.getTypeArguments(after)];
    // The arguments end with the type itself, as `this`.
    const count = before.target.typeParameters?.length ?? 0;
    return left.slice(0, count).flatMap((old, index) => (right[index] ? this.follow(path, old, right[index], way) : []));
  }

  #calls(path: string, before: ts.Type, after: ts.Type, way: Way): string[] {
    const [left, right] = [before.getCallSignatures(), after.getCallSignatures()];
    // Two versions of a generic function have different type parameters, which are never assignable.
    if (left.length !== 1 || right.length !== 1 || left[0]!.typeParameters || right[0]!.typeParameters) return [];
    const call = `${path}()`;
    const found = right[0]!.getParameters().flatMap((now, index) => {
      const old = left[0]!.getParameters()[index];
      if (!old) return isOptionalParameter(now) ? [] : [`\`${call}\` now requires \`${now.name}\`: pass it`];
      if (isOptionalParameter(old) && !isOptionalParameter(now)) return [`\`${call}\` now requires \`${now.name}\`: pass it`];
      const [was, is] = [old, now].map((symbol) => this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(symbol))) as [ts.Type, ts.Type];
      return this.follow(call, was, is, way === "read" ? "write" : "read");
    });
    return [...found, ...this.follow(call, left[0]!.getReturnType(), right[0]!.getReturnType(), way)];
  }

  #properties(path: string, before: ts.Type, after: ts.Type, way: Way): string[] {
    if (!isObject(before) || !isObject(after) || isLibraryType(before) || isLibraryType(after)) return [];
    // Users know a property by the type that has it.
    const owner = after.symbol && after.symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class) ? after.symbol.name : path;
    const names = new Set([...before.getProperties(), ...after.getProperties()].map(({ name }) => name).filter((name) => !name.startsWith("__@")));
    return [...names].flatMap((name): string[] => {
      const [old, now] = [before.getProperty(name), after.getProperty(name)];
      const place = `${owner}.${name}`;
      // `compareProperties` reports properties that came or went.
      if (!now) return [];
      if (!old) return [];
      if (way === "write" && isOptional(old) && !isOptional(now)) return [`\`${place}\` is now required: pass it`];
      if (way === "read" && !isOptional(old) && isOptional(now)) return [`\`${place}\` may now be missing: check for \`undefined\``];
      return this.follow(place, this.#checker.getTypeOfSymbol(old), this.#checker.getTypeOfSymbol(now), way);
    });
  }

  /** Compares the members of two unions that have the same names. */
  #members(path: string, before: ts.Type, after: ts.Type, way: Way): string[] {
    if (!before.isUnion() && !after.isUnion()) return [];
    const [left, right] = [before, after].map(
      (type) =>
        new Map(
          (type.isUnion() ? type.types : [type]).flatMap((each): [string, ts.Type][] => (isObject(each) && each.symbol ? [[each.symbol.name, each]] : [])),
        ),
    ) as [Map<string, ts.Type>, Map<string, ts.Type>];
    const [were, are] = [before, after].map((type) =>
      (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : [])),
    ) as [string[], string[]];
    const differing = way === "read" ? are.filter((value) => !were.includes(value)) : were.filter((value) => !are.includes(value));
    const said =
      differing.length === 0 ? [] : [`\`${path}\` ${way === "read" ? "may now be" : "no longer takes"} ${differing.map((value) => `\`${value}\``).join(", ")}`];
    const deeper = [...left].flatMap(([name, old]) => {
      const now = right.get(name);
      return now ? this.follow(name.startsWith("__") ? path : name, old, now, way) : [];
    });
    return [...said, ...deeper];
  }

  #write(type: ts.Type): string {
    return this.#checker
      .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
      .replaceAll(/import\("[^"]+"\)\./g, "")
      .slice(0, 120);
  }
}

function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

function isOptionalParameter({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined &&
    ts.isParameter(valueDeclaration) &&
    (valueDeclaration.questionToken !== undefined || valueDeclaration.dotDotDotToken !== undefined)
  );
}
