/** The parts of a JSON pointer: `/attendees/0/id` has three. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function escapePart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
