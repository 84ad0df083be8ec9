import openapiTS, { astToString } from "openapi-typescript";
import type { Document } from "../specs/document.ts";
import { codeFile } from "./generated-file.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** The types of the path client, `/http`. The only file that knows openapi-typescript. */
export async function emitPaths(provider: string, document: Document): Promise<GeneratedFile> {
  const nodes = await openapiTS(structuredClone(document) as never, { defaultNonNullable: false, silent: true, alphabetize: false });
  return codeFile(provider, "paths.ts", astToString(nodes));
}
