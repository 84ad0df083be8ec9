import { createConnectyCube } from "@meetwire/connectycube";
import { openapi } from "@meetwire/connectycube/openapi";
import { createSandbox } from "@meetwire/sandbox";
import { checkResponses } from "@meetwire/validate";
import { expect, test } from "vitest";
import { Monitor } from "./monitor.ts";

test("a monitor counts a provider's changes", async () => {
  const { credentials, urls, fetch } = createSandbox();
  const monitor = new Monitor();
  const changed: typeof fetch = async (input, init) => new Response((await (await fetch(input, init)).text()).replaceAll('"start_date":', '"starts_at":'));
  const onResponse = checkResponses(openapi, { report: monitor.report });
  const cube = createConnectyCube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch: changed, onResponse });
  await cube.meetings.list({ limit: 5 });
  await cube.meetings.list({ limit: 5 });
  expect([...monitor.counts]).toEqual([
    ["connectycube meetings/list wrong /*/start_date", 2],
    ["connectycube meetings/list new /*/starts_at", 2],
  ]);
});
