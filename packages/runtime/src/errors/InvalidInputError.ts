import { MeetwireError } from "./MeetwireError.ts";

/** What was given cannot be sent. Nothing was sent. */
export class InvalidInputError extends MeetwireError {
  override readonly name: string = "InvalidInputError";
}
