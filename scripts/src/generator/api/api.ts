import type { Document, OperationObject, PaginationObject, Schema } from "../../shared/openapi.ts";
import type { ApiOAuth } from "./oauth.ts";
import type { ApiServer, ApiServers } from "./servers.ts";
import type { SchemaGraph } from "./schema-graph.ts";
import type { SchemaViews } from "./schema-view.ts";

/** A provider's API in the generator's own terms: all that the emitters need, with every decision made. */
export interface Api {
  /** `connectycube` */
  readonly provider: string;
  /** `ConnectyCube` */
  readonly clientName: string;
  /** The spec, its schemas merged by `mergeSchemas`. */
  readonly document: Document;
  /** What refers to what among the schemas. */
  readonly graph: SchemaGraph;
  readonly views: SchemaViews;
  /** The address of the first server, with the options that are a part of it in braces. Empty if the spec gives none that is absolute. */
  readonly baseUrl: string;
  readonly servers: ApiServers;
  readonly operations: readonly ApiOperation[];
  readonly webhooks: readonly ApiWebhook[];
  readonly credentials: readonly ApiCredential[];
  /** The sets of credentials of which an operation needs one, by option, unless it says otherwise. Absent if there is nothing to choose. */
  readonly security: Security | undefined;
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
  readonly response: ApiResponse;
  /** The schemas of the failures that are described, each once. */
  readonly failures: readonly Schema[];
  /** The statuses of the failures, `default` included. */
  readonly failureStatuses: readonly string[];
  readonly pagination: PaginationObject | undefined;
  readonly idempotent: boolean;
  /** The sets of credentials of which it needs one; absent if the API's own hold. Empty if it takes none. */
  readonly security: Security | undefined;
  /** The server that it has to itself, if that is not the API's. */
  readonly server: ApiServer | undefined;
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
  /** The fields of a form that are not written as usual. */
  readonly parts: readonly ApiPart[];
}

/** How a field of a form is written. */
export interface ApiPart {
  readonly name: string;
  /** As in the runtime's `QueryStyle`. */
  readonly style?: string;
  /** The media type of the part. */
  readonly contentType?: string;
}

/** Alternative sets of credentials, by option. */
export type Security = readonly (readonly string[])[];

export interface ApiResponse {
  /** What a success may hold, in order of preference. */
  readonly contents: readonly ApiContent[];
  /** Whether another success has no body. */
  readonly mayBeEmpty: boolean;
  /** Whether the spec says what a success holds, nothing included. */
  readonly isDescribed: boolean;
}

export interface ApiContent {
  readonly kind: "json" | "text" | "stream";
  readonly mediaType: string;
  /** The schemas, each once. */
  readonly schemas: readonly Schema[];
}

export interface ApiWebhook {
  /** `recordingDone`, or `demo.started` */
  readonly event: string;
  readonly object: OperationObject;
  readonly schema: Schema;
  /** Whether it is sent as a form, and not as JSON. */
  readonly isForm: boolean;
}

export interface ApiCredential {
  readonly option: string;
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly prefix: string | undefined;
  readonly description: string | undefined;
  /** Whether no operation can be called without it. */
  readonly required: boolean;
  /** How the client gets it by itself, if it can. */
  readonly oauth: ApiOAuth | undefined;
}
