/** The generator as a library: from a spec to the files of its package's src/generated/. */
export { emitDerived, emitPackage } from "./emit/package.ts";
export { writeFolder } from "./package/compare.ts";
export { loadSpec } from "./specs/load.ts";
