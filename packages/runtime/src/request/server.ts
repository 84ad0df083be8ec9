import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";

/** The values that a variable may have at a position. In the host, one must not change the host, and in the path none may climb. */
function allowedAt(template: string, position: number): RegExp {
  const host = template.indexOf("://") + 3;
  if (position < host) return /^https?$/;
  return template.slice(host, position).includes("/") ? /^(?!(.*\/)?\.\.?(\/|$))[^?#@\s\\]+$/ : /^[\w.-]+$/;
}

/**
 * The address of a server whose URL has variables, `https://{tenant}.example/api`: each is an option of the client.
 * A variable without a default is required, because a credential must not go to an arbitrary address. `allowed` has the
 * values of the variables that the spec limits.
 */
export function serverTemplate(
  template: string,
  defaults: Readonly<Record<string, string>> = {},
  allowed: Readonly<Record<string, readonly string[]>> = {},
): (options: object) => string {
  return (options) =>
    template.replace(/\{(.+?)\}/g, (_, name: string, position: number) => {
      const value: unknown = (options as Record<string, unknown>)[name] ?? defaults[name];
      if (value === undefined) throw new Fault(InvalidInputError, `the API's address is ${template}: pass the option ${name} to the client, or baseUrl`);
      const text = String(value);
      const values = allowed[name];
      if (values && !values.includes(text)) throw new Fault(InvalidInputError, `${text} cannot be the option ${name}: it is one of ${values.join(", ")}`);
      if (!allowedAt(template, position).test(text))
        throw new Fault(InvalidInputError, `${text} cannot be the option ${name}, a part of the API's address ${template}`);
      return text;
    });
}
