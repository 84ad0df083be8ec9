import { MeetwireError } from "./MeetwireError.ts";
import type { ErrorContext } from "./MeetwireError.ts";

/** What an answer that reports a failure adds to {@link ErrorContext}. */
export interface ApiErrorContext<Body = unknown> extends ErrorContext {
  status: number;
  body: Body;
  requestId?: string | undefined;
  response?: Response | undefined;
}

/** The service answered, and its answer is a failure. The message is the service's own where it gives one. */
export class ApiError<Body = unknown> extends MeetwireError {
  override readonly name: string = "ApiError";
  /** The HTTP status. 200 for a service that reports failures inside a successful answer. */
  declare readonly status: number;
  /** The answer's body: parsed where it is JSON, else its text. */
  declare readonly body: Body;
  /** The service's own identifier of the request, for its support. */
  declare readonly requestId: string | undefined;
  /** The answer itself, its body already read. Not enumerable: its headers stay out of logs. */
  declare readonly response: Response | undefined;

  constructor(message: string, { response, ...context }: ApiErrorContext<Body>) {
    super(message, context);
    Object.defineProperty(this, "response", { value: response });
  }
}
