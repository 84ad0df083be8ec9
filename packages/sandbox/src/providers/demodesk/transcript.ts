import { createRandom } from "../sequence.ts";
import type { State, StoredMeeting } from "./state.ts";

const LINES: readonly (readonly [host: string, guest: string])[] = [
  ["Thanks for taking the time today. Can everybody see my screen?", "Yes, we see it."],
  ["Let us start with where you lose time at the moment.", "Mostly in copying data from one tool to the next."],
  ["How many people does that concern?", "About forty, in three countries."],
  ["This is what it would look like for your team.", "Could the names of the stages be ours?"],
  ["They can, and you change them yourself.", "That would save us a lot of questions."],
  ["What would keep you from starting next month?", "Legal has to look at the contract first."],
  ["Then I send you the contract, and we speak again next week.", "Good. Thank you, until then."],
];

/** Writes the transcript of a meeting, with times and speakers. The real layout is not documented. */
export function writeTranscript(meeting: StoredMeeting, { users }: State): string {
  const random = createRandom(Number(meeting.id));
  const host = users.get(meeting.userId)?.firstName ?? "Host";
  const guest = meeting.participants[0]?.firstName ?? "Guest";
  let second = 4;
  const write = (speaker: string, text: string) => {
    const time = new Date(second * 1000).toISOString().slice(11, 19);
    second += 6 + Math.floor(random() * 20);
    return `${time} ${speaker}: ${text}`;
  };
  return `${LINES.flatMap(([question, reply]) => [write(host, question), write(guest, reply)]).join("\n")}\n`;
}
