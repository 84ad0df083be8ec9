/**
 * Scalar's browser bundle, which the build copies into this package. Where nothing has been built, as in this
 * repository's own tests, it comes from where the build takes it.
 */
export async function loadScalar(): Promise<string> {
  // In process, without a page, there is no need of files.
  const { readFile } = await import("node:fs/promises");
  try {
    // From src/page/ as from dist/shared/, where this code is once it is built.
    return await readFile(new URL("../../dist/scalar.js", import.meta.url), "utf8");
  } catch {
    const source = new URL("../../scripts/scalar.mjs", import.meta.url);
    const { readScalar } = (await import(source.href)) as { readScalar(): Promise<string> };
    return readScalar();
  }
}
