/** Generates a client as `npm run generate` does, from any spec into any folder: node meetwire.ts <spec> <folder> */
import { emitPackage, loadSpec, writeFolder } from "@meetwire/scripts/generator";

const [file, folder] = process.argv.slice(2) as [string, string];
writeFolder(folder, await emitPackage(await loadSpec({ provider: "bench", file })));
