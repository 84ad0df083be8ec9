import { InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";

/**
 * The address of a server whose URL has variables, `https://{tenant}.example/api`: each is an option of the client.
 * A variable without a default is required, because a credential must not go to an arbitrary address.
 */
export function serverTemplate(template: string, defaults: Readonly<Record<string, string>> = {}): (options: object) => string {
  return (options) =>
    template.replace(/\{(.+?)\}/g, (_, name: string, position: number) => {
      const value: unknown = (options as Record<string, unknown>)[name] ?? defaults[name];
      if (value === undefined) throw new Fault(InvalidInputError, `the API's address is ${template}: pass the option ${name} to the client, or baseUrl`);
      const text = String(value);
      const isInHost = !template.slice(8, position).includes("/");
      // A value in the host must not change the host.
      if (!(isInHost ? /^[\w.-]+$/ : /^[^?#@\s\\]+$/).test(text))
        throw new Fault(InvalidInputError, `${text} cannot be the option ${name}, a part of the API's address ${template}`);
      return text;
    });
}
