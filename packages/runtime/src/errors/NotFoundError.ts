import { ApiError } from "./ApiError.ts";

/** 404: there is nothing under this identifier, or it is not yours to see. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name: string = "NotFoundError";
}
