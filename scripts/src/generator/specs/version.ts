import type { Document } from "@redocly/openapi-core";
import { placeOf } from "./locate.ts";
import { SpecError } from "../../shared/problem.ts";

/** Rejects any version except OpenAPI 3.0 and 3.1, before other problems are reported. */
export function checkVersion({ source, parsed }: Document): void {
  const refuse = (pointer: string, message: string): never => {
    throw new SpecError([{ ...placeOf(source, pointer), message }]);
  };
  if (parsed === undefined || parsed === null) refuse("#/", "the file is empty: it has to be an OpenAPI 3.0 or 3.1 document");
  const { openapi, swagger } = (typeof parsed === "object" ? parsed : {}) as { openapi?: unknown; swagger?: unknown };
  if (swagger !== undefined)
    refuse("#/swagger", `this is Swagger ${String(swagger)}: convert it to OpenAPI 3.0 or 3.1 first, with \`npx swagger2openapi\` for instance`);
  if (openapi === undefined) refuse("#/", "this is not an OpenAPI document: it does not start with `openapi: 3.1.0`");
  if (!/^3\.[01]\.\d+/.test(String(openapi))) refuse("#/openapi", `this is OpenAPI ${String(openapi)}: meetwire reads 3.0 and 3.1`);
}
