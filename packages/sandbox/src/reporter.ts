import { styleText } from "node:util";
import type { ReceivedRequest } from "./service/request-log.ts";

/** The style of the lines in the terminal. */
export type ReportFormat = "text" | "json" | "quiet";

/** Creates the function that writes one line per request. A failure of the sandbox itself is always written to stderr. */
export function createReporter(format: ReportFormat): (request: ReceivedRequest) => void {
  return (request) => {
    if (request.problem !== undefined) console.error(`The sandbox failed at ${request.method} /${request.provider}${request.path}: ${request.problem}`);
    if (format === "json") console.log(JSON.stringify(request));
    if (format === "text") console.log(writeLine(request));
  };
}

/** `201 POST   /connectycube/meetings  meetings/create  3 ms`, and the reason if it was rejected. */
function writeLine({ status, method, provider, path, query, operation, ms, reason, notes, inferred }: ReceivedRequest): string {
  const isRouteInferred = inferred.includes("path") || inferred.includes("method");
  const line = [
    paint(status, String(status ?? "---")),
    printable(method).padEnd(6),
    printable(`/${provider}${path}${query}`),
    styleText("dim", [operation, isRouteInferred && "(inferred route)", `${ms ?? 0} ms`].filter(Boolean).join("  ")),
  ].join(" ");
  const remarks = [...(reason === undefined ? [] : [reason]), ...notes].map((each) => `\n    ${styleText("yellow", printable(each))}`);
  return line + remarks.join("");
}

function paint(status: number | undefined, text: string): string {
  if (status === undefined || status >= 500) return styleText("red", text);
  return styleText(status >= 400 ? "yellow" : "green", text);
}

/** A request must not write control characters to the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "?");
}
