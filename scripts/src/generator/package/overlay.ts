import { stringify } from "yaml";
import type { Api, ApiOperation } from "../api/api.ts";
import { readCredentials } from "../api/credentials.ts";
import { findPagedLists } from "../api/paged-lists.ts";
import { USUAL_VERBS } from "../api/verbs.ts";
import type { LoadedSpec } from "../specs/load.ts";
import { countUnsourced } from "../specs/rules/source.ts";
import { writePath } from "../specs/tolerance.ts";

/** The most suggestions to write. */
const MOST_SUGGESTIONS = 30;

interface Action {
  readonly target: string;
  readonly description: string;
  readonly update: object;
}

/**
 * Writes the first overlay of a provider's own file: certain corrections as actions, suggestions as comments.
 * Returns `undefined` if the spec names the sources of its operations, because then it was written by hand.
 */
export function writeOverlay({ document }: LoadedSpec, api: Api): string | undefined {
  const { unsourced, operations } = countUnsourced(document);
  if (operations === 0 || unsourced < operations) return undefined;
  const { optionOf } = readCredentials(document);
  const lists = findPagedLists(document);
  const { title, version } = document.info;
  const actions: Action[] = [
    {
      target: "$.info",
      description: "Says where all operations come from. Add the address and the day of the download.",
      update: { "x-source": `The provider's own OpenAPI file, version ${version ?? "unknown"}` },
    },
    ...lists
      .filter(({ isSure }) => isSure)
      .map(({ path, method, pagination }) => ({
        target: writePath(["paths", path, method]),
        description: "Lets the list be read to its end. The file has the parameters and properties for it, but does not connect them.",
        update: { "x-pagination": dropUndefined(pagination!) },
      })),
  ];
  const unsure = lists.filter(({ isSure }) => !isSure);
  const parts = [
    stringify({ overlay: "1.0.0", info: { title: `Corrections to the OpenAPI file of ${title ?? api.provider}`, version: "1" }, actions }, { lineWidth: 0 }),
    suggest(
      "These lists look paged. Check how they continue, then remove the # if the suggestion is right. `style` is one of offset, page, cursor, link and timeRange.",
      unsure.map(({ path, method, pagination }) => ({
        target: writePath(["paths", path, method]),
        description: "Lets the list be read to its end.",
        update: { "x-pagination": pagination ? dropUndefined(pagination) : { style: "cursor", cursor: "…", next: "…", items: "…" } },
      })),
    ),
    suggest(
      "The names of these methods come from their paths. To change one, give it an operationId of the form resource/verb.",
      api.operations.filter(isOddlyNamed).flatMap((operation) => renameAction(document, api, operation)),
    ),
    suggest(
      "The options of the client that take the credentials. x-option renames one.",
      Object.keys(document.components?.securitySchemes ?? {}).flatMap((name) => {
        const option = optionOf(name);
        const target = writePath(["components", "securitySchemes", name]);
        return option === undefined ? [] : [{ target, description: "Names the option of the client as users would.", update: { "x-option": option } }];
      }),
    ),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function isOddlyNamed({ id, verb, object }: ApiOperation): boolean {
  return id !== object.operationId && !USUAL_VERBS.has(verb) && /[A-Z0-9_]/.test(verb);
}

function renameAction(document: LoadedSpec["document"], api: Api, { id, object }: ApiOperation): Action[] {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const method = Object.entries(item).find(
      ([, value]) => value === object || (object.operationId !== undefined && (value as { operationId?: string })?.operationId === object.operationId),
    )?.[0];
    if (method)
      return [
        {
          target: writePath(["paths", path, method]),
          description: `Names the method. It is ${id.replace("/", ".")} in ${api.clientName} today.`,
          update: { operationId: id },
        },
      ];
  }
  return [];
}

/** Actions as comments. Remove the # to use one. */
function suggest(text: string, actions: readonly Action[]): string {
  if (actions.length === 0) return "";
  const lines = stringify(actions.slice(0, MOST_SUGGESTIONS), { lineWidth: 0 }).trimEnd().split("\n");
  const more = actions.length > MOST_SUGGESTIONS ? [`# And ${actions.length - MOST_SUGGESTIONS} more.`] : [];
  return `${[`  # ${text}`, ...lines.map((line) => `  #${line}`), ...more.map((line) => `  ${line}`)].join("\n")}\n`;
}

function dropUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
