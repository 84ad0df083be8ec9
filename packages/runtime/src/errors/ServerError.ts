import { ApiError } from "./ApiError.ts";

/** 5xx: the service, or something in front of it, failed. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "ServerError";
}
