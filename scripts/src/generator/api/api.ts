import type { Document, OperationObject, PaginationObject, Schema } from "../../shared/openapi.ts";
import type { ApiOAuth } from "./oauth.ts";
import type { SchemaGraph } from "./schema-graph.ts";

/** A provider's API in the generator's own terms: all that the emitters need, with every decision taken. */
export interface Api {
  /** `connectycube` */
  readonly provider: string;
  /** `ConnectyCube` */
  readonly clientName: string;
  readonly document: Document;
  /** What refers to what among the document's schemas. */
  readonly graph: SchemaGraph;
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
  /** The address of the server that it has to itself, where that is not the API's. */
  readonly server: string | undefined;
  /** The names of the cookies that it takes. They are the caller's business. */
  readonly cookies: readonly string[];
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
  readonly kind: "json" | "form" | "text" | "binary";
  /** As it is sent. */
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
  /** Whether another success has no body at all. */
  readonly mayBeEmpty: boolean;
}

export interface ApiWebhook {
  /** `recordingDone`, or `demo.started` */
  readonly event: string;
  readonly object: OperationObject;
  readonly schema: Schema;
}

export interface ApiCredential {
  readonly option: string;
  readonly in: "header" | "query";
  readonly name: string;
  readonly prefix: string | undefined;
  readonly description: string | undefined;
  /** Whether no operation can be called without it. */
  readonly required: boolean;
  /** How the client gets it by itself, if it can. */
  readonly oauth: ApiOAuth | undefined;
}
