import { describe, expect, test } from "vitest";
import { readTranscriptLines, readWebVtt } from "./transcript.ts";

const cue = (words: string, timing = "00:00:01.000 --> 00:00:02.500") => readWebVtt(`WEBVTT\n\n${timing}\n${words}\n`);
const short = (segments: ReturnType<typeof readWebVtt>) => segments.map(({ start, speaker, text }) => [start, speaker?.name, text]);

describe("WebVTT", () => {
  test.each([
    ["Zoom's names", "Maya Lindqvist: Good morning", "Maya Lindqvist", "Good morning"],
    ["a name with parentheses", "Maya (Nordlys): Hello", "Maya (Nordlys)", "Hello"],
    ["a voice", "<v Maya Lindqvist>Good morning</v>", "Maya Lindqvist", "Good morning"],
    ["a voice without an end tag", "<v Maya>Good morning", "Maya", "Good morning"],
    ["a voice over several lines", "<v Maya>Good\nmorning</v>", "Maya", "Good morning"],
    ["a voice with a class", "<v.loud.first Maya>Hello</v>", "Maya", "Hello"],
    ["a voice that repeats its name", "<v Maya>Maya: Hello", "Maya", "Hello"],
    ["a voice without a name", "<v>Maya: Hello", "Maya", "Hello"],
    ["Daily's voices", "<v>Maya Lindqvist:</v>Good morning", "Maya Lindqvist", "Good morning"],
    ["tags and entities", "<v Maya><c.x>Q&amp;A</c> <00:00:01.500><i>a &lt; b&#33;</i></v>", "Maya", "Q&A a < b!"],
    ["no name", "Good morning", undefined, "Good morning"],
    ["an address, which is not a name", "https://a.example", undefined, "https://a.example"],
    ["a sentence with a colon, which is not a name", "I said it before. So: no", undefined, "I said it before. So: no"],
  ])("%s", (_, words, name, text) => expect(cue(words)).toEqual([{ start: 1, end: 2.5, speaker: name === undefined ? undefined : { name }, text }]));

  test.each([
    ["00:01.000 --> 00:02.000", 1],
    ["100:00:01.000 --> 100:00:02.000", 360_001],
    ["00:00:01,500 --> 00:00:02,000", 1.5],
    ["00:00:01.000 --> 00:00:02.000 align:start position:0%", 1],
  ])("the timing %s", (timing, start) => expect(cue("Hello", timing)[0]!.start).toBe(start));

  test("a complete file with comments, styles and unreadable parts", () => {
    const file = [
      "\uFEFFWEBVTT - a title",
      "Kind: captions",
      "",
      "NOTE",
      "00:00:00.000 --> 00:00:09.000",
      "",
      "STYLE",
      "::cue { color: red }",
      "",
      "2",
      "00:00:05.000 --> 00:00:06.000",
      "Tom: Second",
      "",
      "1",
      "00:00:01.000 --> 00:00:06.000",
      "Maya: First",
      "",
      "00:00:07.000 --> 00:00:08.000",
      "and goes on",
      "",
      "00:00:09.000 --> 00:00:10.000",
      "",
      "00:00:11.000 --> 00:00:12.000",
      "<v Ann>Hi</v> <v Bob>Ho",
      "",
      "nonsense",
    ].join("\r\n");
    expect(short(readWebVtt(file))).toEqual([
      [1, "Maya", "First"],
      [5, "Tom", "Second"],
      [7, "Maya", "and goes on"],
      [11, "Ann", "Hi"],
      [11, "Bob", "Ho"],
    ]);
  });

  test("merges segments on request, if they are up to two seconds apart", () => {
    const file =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nMaya: One\n\n00:03.500 --> 00:04.000\nMaya: two\n\n00:07.000 --> 00:08.000\nMaya: Three\n\n00:08.000 --> 00:09.000\nTom: Four\n";
    expect(readWebVtt(file)).toHaveLength(4);
    expect(readWebVtt(file, { merge: true }).map(({ start, end, text }) => [start, end, text])).toEqual([
      [1, 4, "One two"],
      [7, 8, "Three"],
      [8, 9, "Four"],
    ]);
  });

  test.each(["", "WEBVTT", "text", "00:00 -->", "\u0000"])("%j has no segments and throws nothing", (file) => expect(readWebVtt(file)).toEqual([]));
});

test("lines with times are segments, which end where the next one starts", () => {
  expect(readTranscriptLines("00:00:04 Maya: Good morning\n00:00:09 Tom: Hello\nthere\n\n[00:01:00] Bye\n")).toEqual([
    { start: 4, end: 9, speaker: { name: "Maya" }, text: "Good morning" },
    { start: 9, end: 60, speaker: { name: "Tom" }, text: "Hello there" },
    { start: 60, end: undefined, speaker: undefined, text: "Bye" },
  ]);
});
