const { BENCH_DOCUMENT, BENCH_FOLDER } = process.env;

export default {
  bench: {
    input: BENCH_DOCUMENT,
    output: { target: `${BENCH_FOLDER}/client.ts`, client: "fetch", mode: "single", baseUrl: { runtime: "globalThis.benchAddress" } },
  },
};
