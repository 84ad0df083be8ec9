import { describe, expect, test } from "vitest";
import { EMBED_ALLOW, embedUrl } from "./embed.ts";

const room = { team: "my-awesome-team", room: "hello" };

describe("embedUrl", () => {
  test.each([
    { want: "https://my-awesome-team.daily.co/hello", given: room, options: {} },
    { want: "https://my-awesome-team.daily.co/hello?name=A.%20User%20%26%20Co", given: room, options: { name: "A. User & Co" } },
    { want: "https://my-awesome-team.daily.co/a%2F..%2Fb%3Fx", given: { ...room, room: "a/../b?x" }, options: {} },
  ])("$want", ({ want, given, options }) => {
    expect(embedUrl(given, options)).toBe(want);
  });

  test.each([{ given: { team: "evil.example/#", room: "hello" } }, { given: { team: "", room: "hello" } }, { given: { team: "my-awesome-team", room: ".." } }])(
    "rejects $given",
    ({ given }) => {
      expect(() => embedUrl(given)).toThrow(/is ".*": it must be/);
    },
  );

  test("names the permissions that the iframe needs", () => {
    expect(EMBED_ALLOW).toBe("microphone; camera; autoplay");
  });
});
