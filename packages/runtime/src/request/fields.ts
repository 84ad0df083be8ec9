import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";

/** Rejects a value that is not an object with fields. `name` is its name in the message. */
export function checkFields(value: unknown, name: string): void {
  if (typeof value !== "object" || value === null || (Object.getPrototypeOf(value) !== Object.prototype && losesFields(value)))
    throw new Fault(InvalidInputError, `${name} is ${describe(value)}: give a plain object`);
}

/**
 * Whether an object has content that is not in its own enumerable properties, so that it would be lost: a `Map`, a form,
 * or an instance of a class with getters.
 */
export function losesFields(value: object): boolean {
  if (Symbol.iterator in value || (Object.keys(value).length === 0 && kindOf(value) !== "Object")) return true;
  // Skips the last prototype: all objects have it, and it may be that of another realm.
  const holder = Object.getPrototypeOf(value) as object | null;
  if (!holder || !Object.getPrototypeOf(holder)) return false;
  const inherited = Object.values(Object.getOwnPropertyDescriptors(holder));
  return inherited.some((each) => each.get || (each.enumerable && typeof each.value !== "function")) || losesFields(holder);
}

/** Describes a wrong value without showing text, which may be secret. */
export function describe(value: unknown): string {
  if (typeof value === "number" || value == null) return String(value);
  return `a value of type ${value.constructor?.name || typeof value}`;
}

/** The kind of a built-in object, such as `Map`, even if it is from another realm. `Object` for the instances of most classes. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
