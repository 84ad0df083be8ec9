import { describe, expect, test } from "vitest";
import { EMBED_ALLOW, embedAttributes, embedUrl } from "./embed.ts";

describe("embedUrl", () => {
  test.each([
    { want: "https://your-domain.daily.co/order-2041", given: { domain: "your-domain", room: "order-2041" }, options: {} },
    { want: "https://your-domain.daily.co/order-2041?t=a.b%2Bc", given: { domain: "your-domain", room: "order-2041" }, options: { token: "a.b+c" } },
    { want: "https://example.daily.co/lounge?t=new", given: { url: "https://example.daily.co/lounge?t=old" }, options: { token: "new" } },
    { want: "http://127.0.0.1:4010/lounge", given: { url: "http://127.0.0.1:4010/lounge" }, options: {} },
  ])("$want", ({ want, given, options }) => {
    expect(embedUrl(given, options)).toBe(want);
  });

  test.each([
    { given: { domain: "evil.example/#", room: "lounge" }, why: /^domain is "evil.example\/#"/ },
    { given: { domain: "", room: "lounge" }, why: /^domain is ""/ },
    { given: { domain: "your-domain", room: ".." }, why: /^room is "\.\."/ },
    { given: { domain: "your-domain", room: "" }, why: /^room is ""/ },
    { given: {}, why: /^the room's url is undefined/ },
    { given: { url: "javascript:alert(1)" }, why: /^the room's url is "javascript/ },
  ])("rejects $given", ({ given, why }) => {
    expect(() => embedUrl(given)).toThrow(why);
  });

  test("rejects an empty token, because people could not enter with the link", () => {
    expect(() => embedUrl({ domain: "your-domain", room: "lounge" }, { token: "" })).toThrow(/^token is empty/);
  });
});

test("the attributes let a call use camera, microphone and screen", () => {
  expect(embedAttributes({ domain: "your-domain", room: "lounge" }, { token: "x" })).toEqual({
    src: "https://your-domain.daily.co/lounge?t=x",
    allow: "microphone; camera; autoplay; display-capture",
  });
  expect(EMBED_ALLOW).toContain("display-capture");
});
