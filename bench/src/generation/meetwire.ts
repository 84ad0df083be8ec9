/** Generates a client as `npm run generate` does, from any spec into any folder: node meetwire.ts <spec> <folder> */
import { generateFolder } from "@meetwire/scripts/generator";

const [file, folder] = process.argv.slice(2) as [string, string];
await generateFolder({ provider: "bench", file }, folder);
