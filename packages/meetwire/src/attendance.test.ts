import { expect, test } from "vitest";
import { summarizeAttendance } from "./attendance.ts";

const at = (minute: number) => new Date(Date.UTC(2030, 2, 1, 9, minute));

test("a person on two devices counts once, and a person who is still there counts until now", () => {
  const stays = [
    { person: { email: "Ann@x.example" }, from: at(10), to: at(20), raw: 2 },
    { person: { email: "ann@x.example", name: "Ann" }, from: at(0), to: at(15), raw: 1 },
    { person: { email: "bob@x.example" }, from: at(50), raw: 3 },
    { person: { name: "guest" }, isAnonymous: true, from: at(0), to: at(5), raw: 4 },
    { person: { name: "guest" }, isAnonymous: true, from: at(0), to: at(5), raw: 5 },
  ];
  const found = summarizeAttendance(stays, at(59));
  expect(found.map(({ person, seconds, spans }) => [person.name ?? person.email, seconds, spans.length])).toEqual([
    ["Ann", 1200, 2],
    ["bob@x.example", 540, 1],
    ["guest", 300, 1],
    ["guest", 300, 1],
  ]);
  expect(found[1]!.spans).toEqual([{ from: at(50).toISOString(), to: undefined }]);
});
