/**
 * The entry point `meetwire/transcript`: reads the transcripts of several providers as segments. It is lenient, because
 * providers write WebVTT differently: unreadable parts are left out, and parsing never throws.
 */
import type { Person } from "./meeting.ts";
import type { TranscriptSegment } from "./resources.ts";

export type { TranscriptSegment } from "./resources.ts";

export interface TranscriptOptions {
  /** Whether to merge segments of the same speaker if they follow each other within two seconds. Default: no. */
  merge?: boolean | undefined;
}

const MERGE_SECONDS = 2;

/** Hours are optional and may have any number of digits. SubRip's comma is accepted too. */
const TIME = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}`);
const STAMPED_LINE = new RegExp(String.raw`^\s*\[?${TIME}\]?\s+(.*)$`);

/**
 * Reads WebVTT, with the speakers as Zoom (`Name: words`), Teams (`<v Name>words</v>`), Daily (`<v>Name:</v>words`) and others
 * write them. Segments are in the order of their start.
 *
 * @example
 * for (const { start, speaker, text } of readWebVtt(file)) console.log(start, speaker?.name, text);
 */
export function readWebVtt(file: string, { merge = false }: TranscriptOptions = {}): TranscriptSegment[] {
  const segments: TranscriptSegment[] = [];
  let last: Person | undefined;
  for (const block of file
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)) {
    const lines = block.split("\n");
    if (/^(NOTE|STYLE|REGION)(\s|$)/.test(lines[0]!)) continue;
    const index = lines.findIndex((line) => TIMING.test(line));
    if (index < 0) continue;
    const [, ...numbers] = TIMING.exec(lines[index]!)!;
    const times = { start: readSeconds(numbers.slice(0, 3)), end: readSeconds(numbers.slice(3)) };
    const words = lines.slice(index + 1).join("\n");
    for (const { speaker, text } of readVoices(words)) {
      // In Zoom's files, words without a name belong to the previous speaker.
      const person = speaker ?? (/<v[\s.>]/.test(words) ? undefined : last);
      last = person;
      if (text !== "") segments.push({ ...times, speaker: person, text });
    }
  }
  const sorted = segments.toSorted((left, right) => left.start! - right.start!);
  return merge ? mergeSegments(sorted) : sorted;
}

/** Reads a transcript with a time, a speaker and text on each line, such as `00:00:04 Maya: Good morning`. */
export function readTranscriptLines(file: string, { merge = false }: TranscriptOptions = {}): TranscriptSegment[] {
  const segments: TranscriptSegment[] = [];
  for (const line of file.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    const [, hours, minutes, seconds, stamped] = STAMPED_LINE.exec(line) ?? [];
    const { speaker, text } = readSpeaker(stamped ?? line.trim());
    const previous = segments.at(-1);
    if (text === "") continue;
    // A line without a time continues the one before.
    if (stamped === undefined && !speaker && previous) previous.text += ` ${text}`;
    else segments.push({ start: stamped === undefined ? undefined : readSeconds([hours, minutes, seconds]), speaker, text });
  }
  for (const [index, segment] of segments.entries()) segment.end = segments[index + 1]?.start;
  return merge ? mergeSegments(segments) : segments;
}

/** The voices of a cue: several if it has several `<v>` spans, whose closing tags may be missing. */
function readVoices(words: string): { speaker: Person | undefined; text: string }[] {
  const parts = words.split(/<v(?:\.[^\s>]*)?\s*([^>]*)>/i);
  const voices = [readSpeaker(plainText(parts[0]!))];
  for (let index = 1; index < parts.length; index += 2) {
    const named = plainText(parts[index]!);
    // Daily has only the name in the tag: `<v>Maya:</v>words`.
    const text = plainText(parts[index + 1]!.replace(/:\s*<\/v>/i, ": "));
    voices.push(
      named === "" ? readSpeaker(text) : { speaker: { name: named }, text: text.startsWith(`${named}:`) ? text.slice(named.length + 1).trim() : text },
    );
  }
  return voices.filter(({ text }, index) => text !== "" || (index > 0 && voices.length === 2));
}

/** `Name: words`. A name is short, and its colon is followed by a space: a time or an address is not a name. */
function readSpeaker(text: string): { speaker: Person | undefined; text: string } {
  const [, name, words] = /^([^\n]{1,80}?):\s+(\S[^]*)$/.exec(text) ?? [];
  const isName = name !== undefined && !/[.!?,]\s/.test(name) && !/^https?$/i.test(name) && !/^\d+$/.test(name);
  return isName ? { speaker: { name: name.trim() }, text: words! } : { speaker: undefined, text };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", lrm: "", rlm: "" };

/** The text of a cue without its tags, with its entities decoded, on one line. */
function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z0-9.:][^>]*>/gi, "")
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
      if (!entity.startsWith("#")) return ENTITIES[entity.toLowerCase()] ?? whole;
      const code = Number(entity.slice(1).replace(/^x/i, "0x"));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, " ")
    .trim();
}

function readSeconds([hours = "0", minutes = "0", seconds = "0"]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}

function mergeSegments(segments: readonly TranscriptSegment[]): TranscriptSegment[] {
  const merged: TranscriptSegment[] = [];
  for (const segment of segments) {
    const before = merged.at(-1);
    const follows = before?.speaker?.name === segment.speaker?.name && (segment.start ?? 0) - (before?.end ?? 0) <= MERGE_SECONDS;
    if (before && follows) Object.assign(before, { end: segment.end, text: `${before.text} ${segment.text}` });
    else merged.push({ ...segment });
  }
  return merged;
}
