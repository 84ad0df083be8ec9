import type { Api, ApiOperation } from "../generator/api/api.ts";
import { USUAL_VERBS } from "../generator/api/verbs.ts";
import { singular, splitWords } from "../generator/api/words.ts";

/** Measures of the names of an API's methods. */
export interface Naming {
  /** The methods that are list, get, create, update or delete. */
  readonly plain: number;
  /** The methods that repeat the name of their resource: `files.getFile`. A plain verb never does: `allowLists.list`. */
  readonly repeats: readonly string[];
  /** The methods with a number that is not in their path. */
  readonly numbered: readonly string[];
}

export function judgeNames({ operations }: Api): Naming {
  return {
    plain: operations.filter(isPlain).length,
    repeats: operations.filter((operation) => !isPlain(operation) && repeatsResource(operation)).map(({ id }) => id),
    numbered: operations.filter(isNumbered).map(({ id }) => id),
  };
}

function isPlain({ verb }: ApiOperation): boolean {
  return USUAL_VERBS.has(verb);
}

function repeatsResource({ resource, verb }: ApiOperation): boolean {
  const said = new Set(resource.flatMap(splitWords).map(singular));
  return splitWords(verb).some((word) => said.has(singular(word)));
}

function isNumbered({ id, path }: ApiOperation): boolean {
  return id.split(/[./]/).some((name) => /[\d_]$/.test(name) && !path.includes(/\d+$/.exec(name)?.[0] ?? "_"));
}
