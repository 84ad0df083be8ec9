import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** Short test files that take long. If one of them were the last to start, the other processes would wait for it. */
export const SLOW_FILES = [
  "packages/runtime/src/faults.test.ts",
  "packages/redis/src/many-processes.test.ts",
  "packages/sandbox/src/cli.test.ts",
  "packages/sandbox/src/page/page.test.ts",
  "packages/demodesk/src/browser/chromium.test.ts",
  "packages/redis/src/redis.test.ts",
  "packages/sandbox/src/page/openapi.test.ts",
  "packages/runtime/src/request/arrives.test.ts",
  "packages/runtime/src/send/connection.test.ts",
  "packages/teamviewer-engage/src/instantiations.test.ts",
  "examples/src/nightly-sync.test.ts",
];

const isSlow = ({ moduleId }: TestSpecification): boolean => SLOW_FILES.some((file) => moduleId.endsWith(file));

/** Starts the slow files of each project first. Vitest only knows the durations of an earlier run: on a new machine, it starts the largest files first. */
export default class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's own method.
    const sorted = await super.sort(files);
    const projects = Map.groupBy(sorted, ({ project }) => project);
    return [...projects.values()].flatMap((own) => [...own.filter(isSlow), ...own.filter((each) => !isSlow(each))]);
  }
}
