// Copies the files of the page into dist/, at the end of a build.
import { cp, writeFile } from "node:fs/promises";
import { readScalar } from "./scalar.mjs";

await writeFile(new URL("../dist/scalar.js", import.meta.url), await readScalar());
await cp(new URL("../src/page/assets/", import.meta.url), new URL("../dist/page/", import.meta.url), { recursive: true });
