import { describe, expect, it } from "vitest";
import { createTeamViewerEngage, InvalidInputError, ServerError } from "./generated/index.ts";
import type { TeamViewerEngageOptions } from "./generated/index.ts";

function connect(operations: TeamViewerEngageOptions["operations"], status = 200) {
  const sent: string[] = [];
  const engage = createTeamViewerEngage({
    token: "t",
    baseUrl: "https://engage.example/rest/v2",
    operations,
    fetch: async (input, init) => {
      const { method, url } = new Request(input, init);
      sent.push(`${method} ${url.replace("https://engage.example/rest/v2", "")}`);
      return Response.json({}, { status });
    },
  });
  return { engage, sent };
}

describe("a corrected route", () => {
  it("replaces only the route of its operation", async () => {
    const { engage, sent } = connect({ "customers/list": { method: "GET", path: "/customers" } });
    await engage.customers.list({ pageSize: 5 });
    await engage.customers.get({ customerId: "c1" });
    expect(sent).toEqual(["GET /customers?pageSize=5", "GET /customer/c1"]);
  });

  it("may change the method", async () => {
    const { engage, sent } = connect({ "customers/assign": { method: "POST", path: "/customer/{customerId}/assignment" } });
    await engage.customers.assign({ customerId: "c 1", userId: "u1" });
    expect(sent).toEqual(["POST /customer/c%201/assignment?userId=u1"]);
  });

  it("may move a parameter from the query to the path, and back", async () => {
    const { engage, sent } = connect({
      "watchdogs/delete": { method: "DELETE", path: "/watchdog/{watchdogId}" },
      "reports.agent/onlineTimes": { method: "POST", path: "/report/agent/online" },
      "appointments/get": { method: "GET", path: "/appointment" },
    });
    await engage.watchdogs.delete({ watchdogId: "w1" });
    await engage.reports.agent.onlineTimes({ body: { grouping: "TODAY" } });
    await engage.appointments.get({ appointmentId: "a1" });
    expect(sent).toEqual(["DELETE /watchdog/w1", "POST /report/agent/online", "GET /appointment?appointmentId=a1"]);
  });

  it("keeps the rest of the operation: paging and idempotency", async () => {
    const { engage, sent } = connect({ "customers/list": { method: "GET", path: "/customers" }, "reports.chat/get": { method: "POST", path: "/chat" } }, 500);
    await expect(engage.customers.list({}, { maxRetries: 1 }).toArray()).rejects.toThrow(ServerError);
    await expect(engage.reports.chat.get({ body: {} }, { maxRetries: 1 })).rejects.toThrow(ServerError);
    expect(sent).toEqual(["GET /customers", "GET /customers", "POST /chat", "POST /chat"]);
  });

  it("is not retried if its new method is not idempotent", async () => {
    const { engage, sent } = connect({ "teams/addUser": { method: "POST", path: "/team/{teamId}/user" } }, 500);
    await expect(engage.teams.addUser({ teamId: "t1", userId: "u1" })).rejects.toThrow(ServerError);
    expect(sent).toHaveLength(1);
  });

  it("must be for an existing operation", () => {
    // @ts-expect-error -- no operation has this name
    expect(() => connect({ "customers/search": { method: "GET", path: "/customer" } })).toThrow(InvalidInputError);
  });
});
