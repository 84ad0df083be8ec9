// Puts Scalar's browser bundle into dist/, at the end of a build.
import { writeFile } from "node:fs/promises";
import { readScalar } from "./scalar.mjs";

await writeFile(new URL("../dist/scalar.js", import.meta.url), await readScalar());
