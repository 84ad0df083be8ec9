import { createConnectyCube } from "@meetwire/connectycube";
import { expect, it } from "vitest";
import { createSandbox } from "./sandbox.ts";
import { assertReceived, matchers } from "./testing.ts";

declare module "vitest" {
  interface Matchers {
    toHaveReceived(expected: object): void;
  }
}

expect.extend(matchers);

const body = { name: "Planning", start_date: 2_000_000_000, end_date: 2_000_001_800, attendees: [{ id: 5 }] };

it("finds a request by its parts", async () => {
  const sandbox = createSandbox();
  expect(() => assertReceived(sandbox, { operation: "meetings/create" })).toThrow("It has received no requests.");
  const cube = createConnectyCube({ ...sandbox.credentials.connectycube, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch });
  await cube.meetings.create({ body });
  expect(assertReceived(sandbox, { operation: "meetings/create", body: { name: "Planning", attendees: [{ id: 5 }] } })).toMatchObject({ status: 200 });
  expect(() => assertReceived(sandbox, { body: { attendees: [] } })).toThrow("POST /connectycube/meetings (meetings/create): 200");
  expect(sandbox).toHaveReceived({ body: { name: "Planning" } });
  expect(sandbox).not.toHaveReceived({ body: { name: "Other" } });
  expect(() => expect(sandbox).toHaveReceived({ method: "DELETE" })).toThrow("expected the sandbox to have received");
});
