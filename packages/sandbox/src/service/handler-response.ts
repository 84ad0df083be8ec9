/** A response of a handler, if it is not just JSON with the operation's usual status. */
export class HandlerResponse {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
  /** The bytes of a file, instead of text. */
  readonly bytes: Uint8Array | undefined;
  readonly contentType: string | undefined;

  private constructor(text: string | undefined, contentType: string | undefined, { status, headers = {} }: HandlerResponseOptions, bytes?: Uint8Array) {
    this.text = text;
    this.bytes = bytes;
    this.contentType = contentType;
    this.status = status;
    this.headers = headers;
  }

  static json(body: unknown, options: HandlerResponseOptions = {}): HandlerResponse {
    const text = JSON.stringify(body);
    return new HandlerResponse(text, text === undefined ? undefined : "application/json; charset=utf-8", options);
  }

  static text(text: string, contentType: string, options: HandlerResponseOptions = {}): HandlerResponse {
    return new HandlerResponse(text, contentType, options);
  }

  static bytes(bytes: Uint8Array, contentType: string, options: HandlerResponseOptions = {}): HandlerResponse {
    return new HandlerResponse(undefined, contentType, options, bytes);
  }
}

export interface HandlerResponseOptions {
  /** Default: the operation's success status. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
