/** What `npm run generate` does for one spec, on any document and into any folder: node meetwire.ts <document> <folder> */
import { emitPackage } from "../../../scripts/src/emit/package.ts";
import { writeFolder } from "../../../scripts/src/package/compare.ts";
import { loadSpec } from "../../../scripts/src/specs/load.ts";

const [file, folder] = process.argv.slice(2) as [string, string];
writeFolder(folder, await emitPackage(await loadSpec({ provider: "bench", file })));
