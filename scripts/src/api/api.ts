import type { Document, OperationObject, PaginationObject, Schema } from "../specs/document.ts";

/** A provider's API in the generator's own terms: all that the emitters need, with every decision taken. */
export interface Api {
  /** `connectycube` */
  readonly provider: string;
  /** `ConnectyCube` */
  readonly clientName: string;
  readonly document: Document;
  /** Empty where the document gives none that is absolute. */
  readonly baseUrl: string;
  readonly operations: readonly ApiOperation[];
  readonly webhooks: readonly ApiWebhook[];
  readonly credentials: readonly ApiCredential[];
  /** Whether a client has to be given a credential: one of them where there are several. */
  readonly anonymous: boolean;
  readonly errorInBody: string | undefined;
}

export interface ApiOperation {
  /** `meetings/create` */
  readonly id: string;
  /** `MeetingsCreate`: what its types start with. */
  readonly typeName: string;
  /** `["meetings"]`, or `["reports", "agent"]` */
  readonly resource: readonly string[];
  readonly verb: string;
  readonly method: string;
  readonly path: string;
  readonly object: OperationObject;
  readonly parameters: readonly ApiParameter[];
  readonly body: ApiBody | undefined;
  readonly answer: ApiAnswer;
  /** The schemas of the failures that are described, each once. */
  readonly failures: readonly Schema[];
  /** The statuses of the failures, `default` included. */
  readonly failureStatuses: readonly string[];
  readonly pagination: PaginationObject | undefined;
  readonly idempotent: boolean;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  readonly example: unknown;
  readonly schema: Schema;
  /** How it is written where that is not by default; see the runtime's `QueryStyle`. */
  readonly style: string | undefined;
}

export interface ApiBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
}

export interface ApiAnswer {
  readonly kind: "json" | "text" | "binary" | "none";
  readonly mediaType: string | undefined;
  /** The schemas of the successful answers, each once. */
  readonly schemas: readonly Schema[];
}

export interface ApiWebhook {
  /** `recordingDone`, or `demo.started` */
  readonly event: string;
  readonly typeName: string;
  readonly object: OperationObject;
  readonly schema: Schema;
}

export interface ApiCredential {
  readonly option: string;
  readonly in: "header" | "query";
  readonly name: string;
  readonly prefix: string | undefined;
  readonly description: string | undefined;
}
