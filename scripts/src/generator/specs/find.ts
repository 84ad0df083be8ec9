import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../../shared/problem.ts";

/** A provider's spec, before it is read. */
export interface Spec {
  /** The provider's name: the name of its folder, and of its package behind `@meetwire/`. */
  readonly provider: string;
  /** The document. */
  readonly file: string;
}

const EXTENSIONS = ["yaml", "yml", "json"];

/** Finds every spec: `specs/<provider>/openapi.yaml`, or `specs/<provider>.yaml` for one that was just dropped there. */
export function findSpecs(root: string): Spec[] {
  const folder = join(root, "specs");
  const specs = readdirSync(folder, { withFileTypes: true }).flatMap((entry): Spec[] => {
    if (entry.isDirectory()) {
      const file = EXTENSIONS.map((extension) => join(folder, entry.name, `openapi.${extension}`)).find((each) => existsSync(each));
      return file ? [{ provider: entry.name, file }] : [];
    }
    const [, provider, extension] = /^(.+)\.(\w+)$/.exec(entry.name) ?? [];
    return provider && EXTENSIONS.includes(extension!) ? [{ provider, file: join(folder, entry.name) }] : [];
  });
  const twice = specs.find(({ provider }, index) => specs.findIndex((each) => each.provider === provider) !== index);
  if (twice) throw new SpecError([{ file: twice.file, message: `there is another spec for ${twice.provider}: keep one of them` }]);
  const misnamed = specs.find(({ provider }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(provider));
  if (misnamed)
    throw new SpecError([
      { file: misnamed.file, message: "a provider is named in lower case with dashes, since its package is: rename the file or its folder" },
    ]);
  return specs.toSorted((left, right) => left.provider.localeCompare(right.provider, "en"));
}
