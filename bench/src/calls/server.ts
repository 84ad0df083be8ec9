/** The server that the peers call over loopback. It runs in a separate process, prints its port, and ends with its parent. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ANSWERS } from "./request.ts";

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const text = ANSWERS[request.method!]!;
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text) }).end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
