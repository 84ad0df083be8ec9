/** What `npm run generate` does for one spec, on any document and into any folder: node meetwire.ts <document> <folder> */
import { emitPackage, loadSpec, writeFolder } from "@meetwire/scripts/generator";

const [file, folder] = process.argv.slice(2) as [string, string];
writeFolder(folder, await emitPackage(await loadSpec({ provider: "bench", file })));
