import type { ApiError, MeetwireError } from "./errors.ts";

/** Data, and the HTTP response that it came in. The response's body is already read. */
export interface WithResponse<Data> {
  data: Data;
  response: Response;
}

/** The result of {@link Call.safe}. Check `ok` first. */
export type Result<Data, ErrorBody = unknown> =
  | { ok: true; data: Data; response: Response; error?: undefined }
  | { ok: false; error: ApiError<ErrorBody> | MeetwireError; response: Response | undefined; data?: undefined };

/** A call that was started. Await it for the data, or ask for the response or for a result that does not throw. */
export class Call<Data, ErrorBody = unknown> implements Promise<Data> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #start: (() => Promise<WithResponse<Data>>) | undefined;
  #settled: Promise<WithResponse<Data>> | undefined;

  /** Takes the result on its way, or a function that starts the call when its result is first asked for. */
  constructor(result: Promise<WithResponse<Data>> | (() => Promise<WithResponse<Data>>)) {
    if (typeof result === "function") this.#start = result;
    else this.#settled = result;
  }

  /** The data together with the HTTP response. */
  withResponse(): Promise<WithResponse<Data>> {
    return (this.#settled ??= this.#start!());
  }

  /** Never throws: `{ ok: true, data, response }` or `{ ok: false, error, response }`. */
  safe(): Promise<Result<Data, ErrorBody>> {
    return this.withResponse().then(
      ({ data, response }) => ({ ok: true, data, response }),
      (error: ApiError<ErrorBody>) => ({ ok: false, error, response: error.response }),
    );
  }

  // oxlint-disable-next-line unicorn/no-thenable -- calls are awaited
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.withResponse().then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as unknown as Fulfilled)), onRejected);
  }

  catch<Rejected = never>(onRejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null): Promise<Data | Rejected> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then(null).finally(onFinally);
  }
}
