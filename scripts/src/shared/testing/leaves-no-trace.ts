/**
 * Runs before each test file. A process runs many files, because starting one takes longer than most files do. If a file
 * changes something that the next one would see, it fails here, and not some other file later.
 */
import { setTimeout } from "node:timers/promises";
import { afterAll } from "vitest";
import { listChanges, readSharedState } from "./shared-state.ts";

const before = readSharedState();

afterAll(async () => {
  let changes = listChanges(before, readSharedState());
  // Servers and child processes end a little after they were told to.
  for (let wait = 0; wait < 1000 && changes.length > 0; wait++) {
    await setTimeout(20);
    changes = listChanges(before, readSharedState());
  }
  if (changes.length === 0) return;
  throw new Error(`This file changed state that all test files share: ${changes.join(", ")}. Undo that in \`afterEach\`, \`afterAll\` or \`onTestFinished\`.`);
});
