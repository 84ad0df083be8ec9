/** The generator as a library: from a spec to the files of its package's src/generated/. */
export { generateFolder } from "./generate-folder.ts";
