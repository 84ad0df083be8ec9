import type { ApiError } from "./errors/ApiError.ts";
import type { MeetwireError } from "./errors/MeetwireError.ts";

/** A result and the HTTP answer it came in. The answer's body is already read. */
export interface WithResponse<Data> {
  data: Data;
  response: Response;
}

/** What {@link Call.safe} resolves to: look at `ok` first. */
export type Result<Data, ErrorBody = unknown> =
  | { ok: true; data: Data; response: Response; error?: undefined }
  | { ok: false; error: ApiError<ErrorBody> | MeetwireError; response: Response | undefined; data?: undefined };

/** A call on its way. Await it for the data, or ask for the response or a result that does not throw. */
export class Call<Data, ErrorBody = unknown> implements Promise<Data> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #settled: Promise<WithResponse<Data>>;

  constructor(settled: Promise<WithResponse<Data>>) {
    this.#settled = settled;
  }

  /** The data together with the HTTP answer. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#settled;
  }

  /** Never throws: `{ ok: true, data, response }` or `{ ok: false, error, response }`. */
  safe(): Promise<Result<Data, ErrorBody>> {
    return this.#settled.then(
      ({ data, response }) => ({ ok: true, data, response }),
      (error: ApiError<ErrorBody>) => ({ ok: false, error, response: error.response }),
    );
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a call is to be awaited
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#settled.then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as unknown as Fulfilled)), onRejected);
  }

  catch<Rejected = never>(onRejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null): Promise<Data | Rejected> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then(null).finally(onFinally);
  }
}
