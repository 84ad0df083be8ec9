/** An answer that is more than data under the operation's usual status. */
export class Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  readonly text: string | undefined;
  readonly contentType: string | undefined;

  private constructor(text: string | undefined, contentType: string | undefined, { status, headers = {} }: AnswerOptions) {
    this.text = text;
    this.contentType = contentType;
    this.status = status;
    this.headers = headers;
  }

  static json(body: unknown, options: AnswerOptions = {}): Answer {
    const text = JSON.stringify(body);
    return new Answer(text, text === undefined ? undefined : "application/json; charset=utf-8", options);
  }

  static text(text: string, contentType: string, options: AnswerOptions = {}): Answer {
    return new Answer(text, contentType, options);
  }
}

export interface AnswerOptions {
  /** Default: the operation's status of success. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
