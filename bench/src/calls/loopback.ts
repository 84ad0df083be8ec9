import { fork } from "node:child_process";
import { once } from "node:events";
import type { Findings, Measure } from "../measure.ts";
import { connectPeers, tableOf, timePeers } from "./calls.ts";

/** The same calls to a real server: the best case for a program. */
export const loopback: Measure = {
  name: "loopback",
  question: "How long does a call take over HTTP on one machine?",
  peers: true,
  async run(options): Promise<Findings> {
    const server = fork(new URL("./server.ts", import.meta.url), { stdio: "inherit" });
    try {
      const [port] = (await once(server, "message")) as [number];
      const connected = await connectPeers(`http://127.0.0.1:${port}`, options);
      const timings = [];
      for (const call of ["create", "recordings"] as const) {
        options.report(call);
        timings.push(await timePeers(connected, call, { rounds: 40, blockMs: 25, warmUpCalls: 15_000 }));
      }
      return { tables: [tableOf("A call over loopback HTTP", ["POST, JSON both ways", "GET with a path parameter"], timings)], notes: NOTES };
    } finally {
      server.kill();
    }
  },
};

const NOTES = [
  "40 rounds, measured like the calls through the stub, in blocks of about 25 ms. Each peer first makes 15,000 calls; by then V8 has compiled nearly all of its code.",
  "The server is `node:http` in a separate process. Connections are kept alive, and calls run one after another. All peers use the platform's `fetch`, including `axios` and `stripe`, which use `node:http` by default.",
];
