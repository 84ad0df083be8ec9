import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { root } from "../shared/workspace.ts";
import { assess } from "./assess.ts";
import type { Bump } from "./change.ts";
import { sentence, writeReport } from "./report.ts";
import { runChanges } from "./run.ts";
import { Workspace } from "./testing/workspace.ts";

let workspace: Workspace;
const logged = vi.spyOn(console, "log").mockReturnValue();
const failed = vi.spyOn(console, "error").mockReturnValue();
beforeAll(async () => {
  workspace = await Workspace.create();
});
beforeEach(() => {
  logged.mockClear();
  failed.mockClear();
});
afterAll(() => {
  workspace[Symbol.dispose]();
  vi.restoreAllMocks();
});

const SEATS = "        seats:";
const FLOOR = ["        seats:", "        floor: { type: integer, description: Where it is. }\n        seats:"] as const;
const LIGHT = ["        seats:", "        light: { type: boolean, description: Whether it is bright. }\n        seats:"] as const;

async function assessAcme() {
  const { packages } = await assess(workspace.folder, root);
  return packages.find(({ name }) => name === "@meetwire/acme")!;
}

const check = () => runChanges(workspace.folder, { check: true }, root);
const write = () => runChanges(workspace.folder, { write: true }, root);
const changesets = () => readdirSync(join(workspace.folder, ".changeset")).filter((name) => name.endsWith(".md"));
const summaries = () => changesets().map((name) => workspace.read(`.changeset/${name}`).replace(/\n<!--[^]*$/, ""));

describe("before the first release", () => {
  test("a package with a changeset passes, and one without fails", async () => {
    workspace.write(".changeset/first.md", '---\n"@meetwire/acme": minor\n"@meetwire/runtime": minor\n---\n\nThe first release.\n');
    await expect(check()).resolves.toBe(0);
    expect(logged.mock.lastCall).toEqual(["No package has been released yet, so there is nothing to compare with."]);
    workspace.write(".changeset/first.md", '---\n"@meetwire/runtime": minor\n---\n\nThe first release.\n');
    await expect(check()).resolves.toBe(1);
    expect(logged.mock.lastCall![0]).toContain("@meetwire/acme is new and has no changeset, so it would be published as 0.0.0.");
    await write();
    await expect(check()).resolves.toBe(0);
    workspace.reset();
  });
});

describe("after a release", () => {
  beforeAll(() => {
    workspace.reset();
    workspace.release("1.0.0");
  });
  beforeEach(() => workspace.reset());

  test("a change of the spec is reported once, with the names in the spec", async () => {
    await workspace.editSpec([SEATS, "        floor: { type: integer, description: Where it is. }\n        places:"]);
    const { required, changes } = await assessAcme();
    expect(required).toBe("major");
    expect(changes.map(sentence)).toEqual([
      "`Room.seats` is gone from responses: stop reading it.",
      "`Room.floor` is new in responses.",
      "`Room.places` is new in responses.",
    ]);
  });

  describe("if the generator or the runtime changed", () => {
    const generated = "packages/acme/src/generated";
    const given: readonly { edit: string; replace: readonly [string, string, string]; bump: Bump; says: string }[] = [
      { edit: "the code changes", replace: [`${generated}/provider.ts`, "export", "// Other words.\nexport"], bump: "patch", says: "Internal changes." },
      {
        edit: "a response gets another type",
        replace: [`${generated}/models.ts`, "id: string;", "id: number;"],
        bump: "major",
        says: "`Room.id` is now `number` instead of `string`.",
      },
      {
        edit: "a type is removed",
        replace: [`${generated}/index.ts`, "  RoomCreate,\n", ""],
        bump: "major",
        says: "`RoomCreate` is gone: remove it from your imports.",
      },
      {
        edit: "a method requires its parameters",
        replace: [`${generated}/client.ts`, "list(params?: RoomsListParams", "list(params: RoomsListParams"],
        bump: "major",
        says: "`RoomsResource.list()` now requires `params`: pass it.",
      },
      {
        edit: "an optional property is removed",
        replace: [`${generated}/models.ts`, "seats?: number;", ""],
        bump: "major",
        says: "`Room.seats` is gone: stop using it.",
      },
      {
        edit: "an optional option is removed",
        replace: ["packages/runtime/src/options.ts", "maxRetries?: number | undefined;", ""],
        bump: "major",
        says: "`AcmeOptions.maxRetries` is gone: stop passing it.",
      },
      {
        edit: "an option is added",
        replace: ["packages/runtime/src/options.ts", "maxRetries?: number | undefined;", "maxRetries?: number | undefined;\n  patience?: number | undefined;"],
        bump: "minor",
        says: "`AcmeOptions.patience` is new.",
      },
      {
        edit: "a parameter takes more",
        replace: [`${generated}/parameters.ts`, "limit?: number | undefined", "limit?: number | string | undefined"],
        bump: "minor",
        says: "`createAcme` takes more or returns more precise types.",
      },
      {
        edit: "an option accepts less",
        replace: ["packages/runtime/src/options.ts", "maxRetries?: number | undefined", "maxRetries?: 1 | 2 | undefined"],
        bump: "major",
        says: "`AcmeOptions.maxRetries` now takes",
      },
      {
        edit: "an entry point is removed",
        replace: ["packages/acme/package.json", '"./http": {\n      "@meetwire/source"', '"./path-client": {\n      "@meetwire/source"'],
        bump: "major",
        says: "The entry point `@meetwire/acme/http` is gone: import from another one.",
      },
    ];
    test.each(given)("$edit: $bump", async ({ replace, bump, says }) => {
      workspace.edit(...replace);
      const { required, changes } = await assessAcme();
      const reported = changes.map(sentence).join("\n");
      expect({ required, reported }).toEqual({ required: bump, reported });
      expect(reported).toContain(says);
      expect(reported).not.toMatch(/concat|flatMap|\.undefined/);
    });
  });

  describe("changesets", () => {
    test("have unique names, and record their changes", async () => {
      await workspace.editSpec(FLOOR);
      await expect(check()).resolves.toBe(1);
      expect(failed.mock.lastCall![0]).toContain("@meetwire/acme needs a changeset of minor\n");
      await write();
      expect(changesets()).toEqual([expect.stringMatching(/^changes-meetwire-acme-[\da-f]{6}\.md$/)]);
      expect(summaries()).toEqual(['---\n"@meetwire/acme": minor\n---\n\n`Room.floor` is new in responses.\n']);
      await expect(check()).resolves.toBe(0);
    });

    test("record each change, even if the bump stays the same", async () => {
      await workspace.editSpec(FLOOR);
      await write();
      workspace.commit("A floor");
      await workspace.editSpec(LIGHT);
      workspace.commit("A light, without a changeset");
      await expect(check()).resolves.toBe(1);
      expect(failed.mock.lastCall![0]).toContain("@meetwire/acme has changes that no changeset records:\n  `Room.light` is new in responses.");
      await write();
      expect(summaries().toSorted()).toEqual([
        expect.stringContaining("\n`Room.floor` is new in responses.\n"),
        expect.stringContaining("\n`Room.light` is new in responses.\n"),
      ]);
      workspace.run("git", "reset", "--quiet", "--hard", "HEAD~2");
    });

    test("keep a person's wording", async () => {
      await workspace.editSpec(FLOOR);
      await write();
      const [file] = changesets();
      workspace.edit(`.changeset/${file}`, "`Room.floor` is new in responses.", "Rooms say on which floor they are.");
      await workspace.editSpec(["rooms/delete", "rooms/remove"]);
      await expect(check()).resolves.toBe(1);
      expect(failed.mock.lastCall![0]).toContain("@meetwire/acme needs a changeset of major, and has one of minor");
      await write();
      const all = summaries().join("\n");
      expect(all).toContain("Rooms say on which floor they are.");
      expect(all).not.toContain("`Room.floor` is new");
      expect(all).toContain('"@meetwire/acme": major\n---\n\n`rooms.delete` is now called `rooms.remove`: rename your calls.');
      await expect(check()).resolves.toBe(0);
    });

    test("written by hand cover the changes up to their commit", async () => {
      await workspace.editSpec(FLOOR);
      workspace.write(".changeset/by-hand.md", '---\n"@meetwire/acme": minor\n---\n\nRooms have a floor.\n');
      await expect(check()).resolves.toBe(0);
      workspace.commit("A floor");
      await expect(check()).resolves.toBe(0);
      await workspace.editSpec(LIGHT);
      await expect(check()).resolves.toBe(1);
      workspace.run("git", "reset", "--quiet", "--hard", "HEAD~1");
    });

    test("are rejected if they are not valid, or ask for a major before 1.0", async () => {
      workspace.write(".changeset/bad.md", '---\n"@meetwire/acme": huge\n---\n\nWords.\n');
      await expect(check()).rejects.toThrow(".changeset/bad.md: `huge` is not a bump. Write patch, minor or major after @meetwire/acme");
      workspace.write(".changeset/bad.md", "---\n{\n---\n\nWords.\n");
      await expect(check()).rejects.toThrow(".changeset/bad.md: the front matter is not valid YAML");
      workspace.write(".changeset/bad.md", '---\n"@meetwire/acme": major\n---\n\nWords.\n');
      await expect(check()).resolves.toBe(0);
      workspace.edit("packages/acme/package.json", '"version": "1.0.0"', '"version": "0.9.0"');
      await expect(check()).resolves.toBe(1);
      expect(logged.mock.lastCall![0]).toContain(".changeset/bad.md: before 1.0 a breaking change is a minor. Write minor for @meetwire/acme");
    });
  });

  describe("fails if there is nothing to compare", () => {
    test("no tags", async () => {
      workspace.run("git", "tag", "--delete", "@meetwire/acme@1.0.0", "@meetwire/runtime@1.0.0");
      try {
        await expect(check()).rejects.toThrow("this clone has no tag of a release to compare with. Run: git fetch --tags");
      } finally {
        for (const name of ["acme", "runtime"]) workspace.run("git", "tag", `@meetwire/${name}@1.0.0`);
      }
    });

    test("no repository", async () => {
      workspace.run("mv", ".git", ".hidden");
      try {
        await expect(check()).rejects.toThrow("this folder is not a git repository with a commit");
      } finally {
        workspace.run("mv", ".hidden", ".git");
      }
    });

    test("a package that was released and is gone, unless that is intended", async () => {
      workspace.run("rm", "-r", "packages/acme", "specs/acme");
      await expect(check()).resolves.toBe(1);
      expect(logged.mock.lastCall![0]).toMatch(/@meetwire\/acme was released as 1\.0\.0 and is gone\. .* npm deprecate @meetwire\/acme/);
      workspace.write("package.json", JSON.stringify({ removedPackages: ["@meetwire/acme"] }));
      await expect(check()).resolves.toBe(0);
    });
  });

  test("a checkout inside another repository is compared, too", async () => {
    const outer = join(workspace.folder, "..", `outer-${process.pid}`);
    workspace.run("mkdir", outer);
    workspace.run("cp", "-r", workspace.folder, join(outer, "project"));
    try {
      const git = (...args: string[]) =>
        workspace.run("git", "-C", outer, "-c", "user.name=T", "-c", "user.email=t@mail.example", "-c", "commit.gpgsign=false", ...args);
      workspace.run("rm", "-r", join(outer, "project", ".git"));
      git("init", "--quiet");
      git("add", "--all");
      git("commit", "--quiet", "--message", "All");
      for (const name of ["acme", "runtime"]) git("-c", "tag.gpgsign=false", "tag", `@meetwire/${name}@1.0.0`);
      workspace.run("sh", "-c", `echo 'export const loaded = 1;' >> ${outer}/project/packages/acme/src/generated/provider.ts`);
      await expect(runChanges(join(outer, "project"), { check: true }, root)).resolves.toBe(1);
    } finally {
      workspace.run("rm", "-r", outer);
    }
  });

  test("the complete way to the next release", async () => {
    await workspace.editSpec(FLOOR);
    await write();
    workspace.commit("A floor");
    workspace.run("changeset", "version");
    expect(changesets()).toEqual([]);
    expect(workspace.read("packages/acme/package.json")).toContain('"version": "1.1.0"');
    expect(workspace.read("packages/acme/CHANGELOG.md")).toContain("- `Room.floor` is new in responses.\n");
    expect(workspace.read("packages/acme/CHANGELOG.md")).not.toContain("<!--");
    await expect(check()).resolves.toBe(0);
    workspace.commit("Version packages");
    await expect(check()).resolves.toBe(0);
    await workspace.editSpec(LIGHT);
    await expect(check()).resolves.toBe(1);
    workspace.reset();
    workspace.run("changeset", "git-tag");
    const { packages } = await assess(workspace.folder, root);
    const acme = packages.filter(({ name }) => name === "@meetwire/acme");
    expect(acme).toMatchObject([{ release: { version: "1.1.0" }, required: "none", planned: "none" }]);
    expect(writeReport({ packages: acme, problems: [] })).toBe("Unchanged: @meetwire/acme@1.1.0");
    expect(existsSync(join(workspace.folder, ".changeset", "config.json"))).toBe(true);
  });
});
