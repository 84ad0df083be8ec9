import type { Document, OperationObject, PaginationObject, Schema } from "../../shared/openapi.ts";
import type { ApiOAuth } from "./oauth.ts";
import type { ApiServer, ApiServers } from "./servers.ts";
import type { SchemaGraph } from "./schema-graph.ts";
import type { SchemaViews } from "./schema-view.ts";

/** A provider's API as the emitters need it, with every decision made. */
export interface Api {
  /** `connectycube` */
  readonly provider: string;
  /** `ConnectyCube` */
  readonly clientName: string;
  /** The spec, its schemas merged by `mergeSchemas`. */
  readonly document: Document;
  /** The references between schemas. */
  readonly graph: SchemaGraph;
  readonly views: SchemaViews;
  /** The URL of the first server, with its variables in braces. Empty if the spec has no absolute URL. */
  readonly baseUrl: string;
  readonly servers: ApiServers;
  readonly operations: readonly ApiOperation[];
  readonly webhooks: readonly ApiWebhook[];
  readonly credentials: readonly ApiCredential[];
  /** Alternative sets of credentials, by option: an operation needs one of the sets unless it has its own. Absent if there is no choice. */
  readonly security: Security | undefined;
  /** Whether a client needs a credential: at least one if there are several. */
  readonly anonymous: boolean;
  readonly errorInBody: string | undefined;
}

export interface ApiOperation {
  /** `meetings/create` */
  readonly id: string;
  /** `MeetingsCreate`: the prefix of its type names. */
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
  /** The failure statuses, including `default`. */
  readonly failureStatuses: readonly string[];
  readonly pagination: PaginationObject | undefined;
  readonly idempotent: boolean;
  /** The operation's own sets of credentials; absent if the API's apply. Empty if it needs no credential. */
  readonly security: Security | undefined;
  /** The operation's own server, if it differs from the API's. */
  readonly server: ApiServer | undefined;
  /** The names of its cookies, which the caller has to send. */
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
  /** The style if it is not the default; see the runtime's `QueryStyle`. */
  readonly style: string | undefined;
}

export interface ApiBody {
  readonly kind: "json" | "form" | "text" | "binary";
  /** As it is sent. Bytes may have several, or any of a kind: `image/png, image/*`. */
  readonly mediaType: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
  /** The fields of a form that are not written as usual. */
  readonly parts: readonly ApiPart[];
  /** A form with a file is sent as JSON if it holds no file. */
  readonly orJson?: boolean;
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
  /** The possible bodies of a success, in order of preference. */
  readonly contents: readonly ApiContent[];
  /** Whether JSON may also arrive as plain text: the spec allows a string and any media type. */
  readonly mayBeText: boolean;
  /** Whether another success has no body. */
  readonly mayBeEmpty: boolean;
  /** Whether that success has a status which promises one, such as 202. */
  readonly mayLackBody: boolean;
  /** Whether the spec describes the body of a success, or that it has no body. */
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
  /** Whether every operation needs it. */
  readonly required: boolean;
  /** How the client can get it automatically; absent if it cannot. */
  readonly oauth: ApiOAuth | undefined;
}
