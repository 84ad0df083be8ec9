import { AbortedError, ApiError, ConnectionError, InvalidInputError, isMeetwireError, TimeoutError, UnexpectedResponseError } from "@meetwire/runtime";
import type { CallOptions, Result } from "@meetwire/runtime";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { beforeEach, describe, expect, test } from "vitest";

/** A call of one operation, and assertions about its data. */
export interface OperationCase<Client> {
  call(client: Client, options?: CallOptions): SafeCall | PromiseLike<unknown>;
  check?(data: never): void;
}

const WRONG_TOKEN = "no-such-token-8f3a";

interface SafeCall extends PromiseLike<unknown> {
  safe(): Promise<Result<unknown>>;
  withResponse(): Promise<{ data: unknown; response: Response }>;
}

export interface ClientSuite<Client> {
  readonly provider: keyof Sandbox["urls"];
  /** The provider's OpenAPI document. */
  readonly openapi: Readonly<Record<string, unknown>>;
  create(sandbox: Sandbox, overrides?: { token?: string; maxRetries?: number }): Client;
  /** A case for each operation of the spec, ordered so that each finds the data it needs. */
  readonly operations: Readonly<Record<string, OperationCase<Client>>>;
  /** An operation that reads, and one that creates; their cases only make the call. */
  readonly reads: string;
  readonly creates: string;
  /** A call with a path parameter that would leave its folder, such as `..`. */
  climb(client: Client): SafeCall;
}

/** The tests that every provider's client has to pass, with its real methods against the sandbox. */
export function testClient<Client>(suite: ClientSuite<Client>): void {
  const { provider, operations } = suite;
  let sandbox: Sandbox;
  let client: Client;
  beforeEach(() => {
    sandbox = createSandbox();
    client = suite.create(sandbox);
  });

  describe(`${provider}: every operation`, () => {
    test("has a case here", () => {
      expect(Object.keys(operations).toSorted()).toEqual(operationIds(suite.openapi).toSorted());
    });

    test.each(Object.entries(operations))("%s has its effect", async (id, { call, check }) => {
      const data = await call(client);
      expect(sandbox.requests.map(({ operation, status }) => ({ operation, ok: (status ?? 0) < 300 }))).toContainEqual({ operation: id, ok: true });
      expect(sandbox.requests.flatMap(({ problem }) => problem ?? [])).toEqual([]);
      check?.(data as never);
    });
  });

  describe(`${provider}: every call`, () => {
    const reads = (options?: CallOptions) => operations[suite.reads]!.call(client, options) as SafeCall;
    const creates = (options?: CallOptions) => operations[suite.creates]!.call(client, options) as SafeCall;
    const received = (operation: string) => sandbox.requests.filter((request) => request.operation === operation).length;

    test("returns its response, and a result that does not throw", async () => {
      const { response } = await reads().withResponse();
      expect(response.status).toBe(200);
      expect(await reads().safe()).toMatchObject({ ok: true });
    });

    test("fails with a typed error if the credential is wrong", async () => {
      const result = await (operations[suite.reads]!.call(suite.create(sandbox, { token: WRONG_TOKEN })) as SafeCall).safe();
      expect(result.ok).toBe(false);
      expect(result.error).toBeInstanceOf(ApiError);
      expect(isMeetwireError(result.error)).toBe(true);
      expect(result.error).toMatchObject({ provider, operation: suite.reads, attempts: 1 });
      expect(JSON.stringify(result.error)).not.toContain(WRONG_TOKEN);
    });

    test("retries a read after a transient fault", async () => {
      sandbox.faults.add({ kind: "status", status: 503, retryAfter: 0 });
      expect(await reads().safe()).toMatchObject({ ok: true });
      expect(received(suite.reads)).toBe(2);
    });

    test("creates an object once, even if the connection breaks afterwards", async () => {
      sandbox.faults.add({ kind: "drop", processed: true });
      const { error } = await creates().safe();
      expect(error).toBeInstanceOf(ConnectionError);
      expect(received(suite.creates)).toBe(1);
    });

    test("reports HTML and broken JSON as unexpected", async () => {
      for (const kind of ["html", "brokenJson"] as const) {
        sandbox.faults.add({ kind });
        expect((await reads().safe()).error).toBeInstanceOf(UnexpectedResponseError);
      }
    });

    test("times out, even in the middle of the response", async () => {
      sandbox.faults.add({ kind: "stall" });
      expect((await reads({ timeoutMs: 50, maxRetries: 0 }).safe()).error).toBeInstanceOf(TimeoutError);
    });

    test("ends when the caller aborts", async () => {
      sandbox.faults.add({ kind: "latency", ms: 10_000 });
      const controller = new AbortController();
      const call = reads({ signal: controller.signal }).safe();
      controller.abort();
      expect((await call).error).toBeInstanceOf(AbortedError);
    });

    test("rejects a parameter that would leave its path, and sends nothing", async () => {
      expect((await suite.climb(client).safe()).error).toBeInstanceOf(InvalidInputError);
      expect(sandbox.requests).toEqual([]);
    });
  });
}

function operationIds(openapi: Readonly<Record<string, unknown>>): string[] {
  const items = Object.values((openapi["paths"] ?? {}) as Record<string, Record<string, unknown>>);
  return items.flatMap((item) => Object.values(item)).flatMap((operation) => (operation as { operationId?: string }).operationId ?? []);
}
