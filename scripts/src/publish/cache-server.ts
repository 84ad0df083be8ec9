import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A server of turbo's remote cache, as small as one can be: it keeps what it is given in memory. */
export class CacheServer implements AsyncDisposable {
  readonly url: string;
  /** What was stored, by the hash of the task's inputs. */
  readonly artifacts = new Map<string, { body: Buffer; duration: string; tag: string | undefined }>();
  /** How many artifacts were fetched. */
  fetched = 0;
  readonly #server: Server;
  readonly #token: string;

  private constructor(server: Server, token: string) {
    this.#server = server;
    this.#token = token;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response));
  }

  static async start(token: string): Promise<CacheServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new CacheServer(server, token);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.authorization !== `Bearer ${this.#token}`) return end(response, 403);
    const path = new URL(request.url!, this.url).pathname;
    if (path === "/v8/artifacts/status") return end(response, 200, { status: "enabled" });
    if (path === "/v8/artifacts/events") return end(response, 200, {});
    const hash = /^\/v8\/artifacts\/([0-9a-f]+)$/.exec(path)?.[1];
    if (hash === undefined) return end(response, 404);
    if (request.method === "PUT") {
      const tag = request.headers["x-artifact-tag"];
      this.artifacts.set(hash, {
        body: await buffer(request),
        duration: String(request.headers["x-artifact-duration"] ?? 0),
        tag: typeof tag === "string" ? tag : undefined,
      });
      return end(response, 202, { urls: [`${this.url}${path}`] });
    }
    const artifact = this.artifacts.get(hash);
    if (artifact === undefined) return end(response, 404);
    response.setHeader("x-artifact-duration", artifact.duration);
    if (artifact.tag !== undefined) response.setHeader("x-artifact-tag", artifact.tag);
    if (request.method === "HEAD") return end(response, 200);
    this.fetched++;
    response.setHeader("content-type", "application/octet-stream");
    response.end(artifact.body);
  }
}

function end(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, body === undefined ? {} : { "content-type": "application/json" });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
