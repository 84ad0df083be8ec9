import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

const { BENCH_DOCUMENT, BENCH_FOLDER } = process.env;

export default defineConfig({
  input: { path: BENCH_DOCUMENT },
  output: { path: BENCH_FOLDER, clean: true, format: false, lint: false },
  // Without the JSON schemas that it also writes unless told otherwise: no other generator here does.
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
});
