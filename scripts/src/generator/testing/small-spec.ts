import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readApi } from "../api/read-api.ts";
import type { Api } from "../api/api.ts";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { planTypes } from "../plan/plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Document, OperationObject, Schema } from "../../shared/openapi.ts";
import type { LoadedSpec } from "../specs/load.ts";

/** A minimal loaded spec for a test. */
export function smallSpec(parts: Partial<Document>, provider = "small"): LoadedSpec {
  return { provider, file: `specs/${provider}.yaml`, document: { openapi: "3.1.0", info: { title: "Small", version: "1" }, ...parts }, warnings: [] };
}

export function smallApi(parts: Partial<Document>): Api {
  return readApi(smallSpec(parts));
}

export function smallPlan(parts: Partial<Document>): Plan {
  return planTypes(smallApi(parts));
}

/** A spec with one operation, `POST /things`, or another method and path. */
export function operationSpec(
  operation: OperationObject,
  schemas: Record<string, Schema> = {},
  [method, path]: readonly [string, string] = ["post", "/things"],
): Partial<Document> {
  return { paths: { [path]: { [method]: operation } }, components: { schemas } };
}

/** The content of a request or response body in JSON. */
export function json(schema: Schema) {
  return { content: { "application/json": { schema } } };
}

/** A generated file without its first line and its imports. */
export function bodyOf({ text }: GeneratedFile): string {
  return text
    .replace(/^\/\/ Generated.*\n/, "")
    .replace(/^import [^;]*;\n/gm, "")
    .trim();
}

/** The piece of a generated file that declares a name, with its docs. */
export function declarationOf(file: GeneratedFile, name: string): string {
  const pieces = bodyOf(file).split(/\n\n(?=\/\*\*|export )/);
  return (
    pieces.find((piece) => new RegExp(`^export (interface|type|const|function) ${name.replace("$", "\\$")}\\b`, "m").test(piece)) ?? `nothing is called ${name}`
  );
}

/** A temporary folder with files on disk, removed after the test. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-specs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
