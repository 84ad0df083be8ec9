/**
 * Scalar's browser bundle, which the build copies into this package. If the package is not built, as in this
 * repository's own tests, it is read from the build's source.
 */
export async function loadScalar(): Promise<string> {
  // Read the files on demand, because a sandbox in process has no page.
  const { readFile } = await import("node:fs/promises");
  try {
    // The path is the same from src/page/ and from dist/shared/, the bundled location of this code.
    return await readFile(new URL("../../dist/scalar.js", import.meta.url), "utf8");
  } catch {
    const source = new URL("../../scripts/scalar.mjs", import.meta.url);
    const { readScalar } = (await import(source.href)) as { readScalar(): Promise<string> };
    return readScalar();
  }
}
