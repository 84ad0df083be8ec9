/** Generates a client as `npm run generate` does, from any spec into any folder: node meetwire.ts <spec> <folder> */
import { emitDerived, emitPackage, loadSpec, writeFolder } from "@meetwire/scripts/generator";

const [file, folder] = process.argv.slice(2) as [string, string];
const spec = await loadSpec({ provider: "bench", file });
writeFolder(folder, [...emitPackage(spec), ...(await emitDerived(spec))]);
