import { fork } from "node:child_process";
import { once } from "node:events";
import type { Findings, Measure } from "../measure.ts";
import { connectPeers, tableOf, timePeers } from "./calls.ts";

/** The same calls with a real server at the other end, which is what a program sees at best. */
export const loopback: Measure = {
  name: "loopback",
  question: "What does a call cost over HTTP on one machine?",
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
  "40 rounds, measured as the calls through the stub are, in blocks of about 25 ms. Every peer makes 15,000 calls before: by then V8 has compiled nearly all of it for good.",
  "The server is `node:http` in a process of its own, connections are kept alive, and calls run one after another. All peers go through the platform's `fetch`, also those that use `node:http` unless told otherwise (`axios`, `stripe`).",
];
