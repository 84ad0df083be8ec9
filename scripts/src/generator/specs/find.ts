import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../../shared/problem.ts";
import type { Problem } from "../../shared/problem.ts";

/** A provider's spec, before it is read. */
export interface Spec {
  /** The provider's name: the name of its folder, and of its package behind `@meetwire/`. */
  readonly provider: string;
  /** The path of the OpenAPI file. */
  readonly file: string;
  /** The OpenAPI Overlay that corrects the file, if there is one. */
  readonly overlay?: string | undefined;
}

const EXTENSIONS = ["yaml", "yml", "json"];

/**
 * Finds every spec: `specs/<provider>/openapi.yaml`, or `specs/<provider>.yaml` for one that was just dropped there.
 *
 * @throws {SpecError} if one cannot be a provider's
 */
export function findSpecs(root: string): Spec[] {
  const { specs, problems } = lookForSpecs(root);
  if (problems.length > 0) throw new SpecError(problems);
  return specs;
}

/** Finds the specs, and the problems with files that cannot be used. */
export function lookForSpecs(root: string): { specs: Spec[]; problems: Problem[] } {
  const folder = join(root, "specs");
  const find = (directory: string, name: string) => EXTENSIONS.map((extension) => join(directory, `${name}.${extension}`)).find((each) => existsSync(each));
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry): Spec[] => {
    if (entry.isDirectory()) {
      const file = find(join(folder, entry.name), "openapi");
      return file ? [{ provider: entry.name, file }] : [];
    }
    const [, provider, extension] = /^(.+)\.(\w+)$/.exec(entry.name) ?? [];
    return provider && EXTENSIONS.includes(extension!) ? [{ provider, file: join(folder, entry.name) }] : [];
  });
  const problems: Problem[] = [];
  const specs = found.filter(({ provider, file }, index) => {
    const twice = found.findIndex((each) => each.provider === provider) !== index;
    if (twice) problems.push({ file, message: `there is another spec for ${provider}: keep one of them` });
    const isName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(provider);
    if (!isName) problems.push({ file, message: "a provider is named in lower case with dashes, since its package is: rename the file or its folder" });
    return isName && !twice;
  });
  const overlaid = specs.map((spec): Spec => {
    const overlay = find(join(folder, spec.provider), "overlay");
    return overlay ? { ...spec, overlay } : spec;
  });
  return { specs: overlaid.toSorted((left, right) => left.provider.localeCompare(right.provider, "en")), problems };
}
