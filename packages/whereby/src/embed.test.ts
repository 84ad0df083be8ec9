import { describe, expect, test } from "vitest";
import { EMBED_ALLOW, embedUrl, embedAttributes } from "./embed.ts";
import type { EmbedOptions } from "./embed.ts";

const room = "https://nordlys.whereby.com/order-793e2041";

describe("embedUrl", () => {
  test.each<{ want: string; given?: string; options?: EmbedOptions }>([
    { want: room },
    { want: `${room}?displayName=A.%20User%20%26%20Co`, options: { displayName: "A. User & Co" } },
    { want: `${room}?minimal=on&chat=on&video=off`, options: { minimal: true, chat: true, video: false, audio: undefined } },
    { want: `${room}?externalId=customer_20-41&metadata=a%3Db%2Bc`, options: { externalId: "customer_20-41", metadata: "a=b+c" } },
    { want: `${room}?roomKey=the-key&lang=de`, given: `${room}?roomKey=the-key`, options: { lang: "de" } },
    { want: `${room}?timer=on&groups=Orange%2CBanana`, options: { parameters: { timer: true, groups: "Orange,Banana", pipButton: undefined } } },
    { want: `${room}?chat=off`, given: `${room}?chat=on`, options: { chat: false } },
    { want: `${room}?displayName=${"%F0%9F%90%99".repeat(100)}`, options: { displayName: "🐙".repeat(100) } },
  ])("$want", ({ want, given = room, options }) => {
    expect(embedUrl(given, options)).toBe(want);
  });

  test.each<{ options: EmbedOptions; says: string }>([
    { options: { displayName: "" }, says: "displayName has to be 1 to 100 characters" },
    { options: { displayName: "a".repeat(101) }, says: "displayName has to be 1 to 100 characters" },
    { options: { displayName: "<b>" }, says: "without $!<>:;" },
    { options: { externalId: "maya@nordlys.example" }, says: "externalId has to be 1 to 36 letters, digits, - or _" },
    { options: { externalId: "a".repeat(37) }, says: "externalId has to be" },
    { options: { metadata: "a".repeat(513) }, says: "metadata has to be 1 to 512 characters" },
    { options: { parameters: { externalId: "a b" } }, says: "externalId has to be" },
    { options: { parameters: { roomKey: "the-key" } }, says: "give one of these as roomUrl" },
  ])("rejects $options", ({ options, says }) => {
    expect(() => embedUrl(room, options)).toThrow(says);
  });

  test.each([["nordlys.whereby.com/a"], ["http://nordlys.whereby.com/a?roomKey=the-key"], ["javascript:alert(1)//the-key"], [""], [undefined as never]])(
    "rejects the address %s without quoting it",
    (given) => {
      expect(() => embedUrl(given)).toThrow(/^roomUrl has to be the https address of a room, such as a meeting's roomUrl$/);
    },
  );
});

test("an iframe gets the address and the permissions that it needs", () => {
  expect(embedAttributes(room, { chat: false })).toEqual({ src: `${room}?chat=off`, allow: EMBED_ALLOW });
  expect(EMBED_ALLOW).toBe("camera; microphone; fullscreen; speaker; display-capture; autoplay");
});
