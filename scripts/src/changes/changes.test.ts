import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { root } from "../shared/workspace.ts";
import { assess } from "./assess.ts";
import type { Bump } from "./change.ts";
import { changesOf, writeReport } from "./report.ts";
import { runChanges } from "./run.ts";
import { SPEC_EDITS } from "./testing/spec-edits.ts";
import type { SpecEdit } from "./testing/spec-edits.ts";
import { Workspace } from "./testing/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await Workspace.create();
});
afterAll(() => workspace[Symbol.dispose]());

async function assessAcme() {
  const all = await assess(workspace.folder, root);
  return all.find(({ name }) => name === "@meetwire/acme")!;
}

describe("before the first release", () => {
  test("there is nothing to compare with, and nothing is missing", async () => {
    const said = vi.spyOn(console, "log").mockReturnValue();
    await workspace.editSpec(["limit", "size"]);
    await expect(runChanges(workspace.folder, { check: true }, root)).resolves.toBe(0);
    expect(said.mock.lastCall).toEqual(["Nothing was released yet, so there is nothing to compare with."]);
    said.mockRestore();
  });
});

describe("what changed for users", { timeout: 60_000 }, () => {
  beforeAll(() => {
    workspace.reset();
    workspace.release("1.0.0");
  });

  describe("after an edit of the spec", () => {
    beforeEach(() => workspace.reset());

    // Every edit is compared as a spec; these show that the types and the rest say the same.
    const whole = new Set([
      "nothing",
      "better docs",
      "a new operation",
      "a value that answers may hold",
      "a value that requests take no more, of an enum that answers have too",
      "an inferred route that is corrected",
      "a new webhook",
    ]);
    const pages: SpecEdit = {
      what: "a list that now has pages",
      edits: [["      x-source: List rooms\n", "      x-source: List rooms\n      x-pagination: { style: page, page: limit }\n"]],
      bump: "major",
    };
    test.each([...SPEC_EDITS.filter(({ what }) => whole.has(what)), pages])("$what asks for $bump", async ({ edits, bump, says }) => {
      await workspace.editSpec(...edits);
      const assessment = await assessAcme();
      const changes = changesOf(assessment);
      expect({ bump: assessment.required, changes }).toEqual({ bump, changes });
      if (says !== undefined) expect(assessment.found.spec.map(({ text }) => text)).toContain(says);
    });
  });

  describe("where the generator or the runtime changed, and no spec", () => {
    beforeEach(() => workspace.reset());
    const generated = "packages/acme/src/generated";

    const given: readonly { what: string; edit: readonly [string, string, string]; bump: Bump; finds: string }[] = [
      {
        what: "other words in the code",
        edit: [`${generated}/provider.ts`, "export", "// Other words.\nexport"],
        bump: "patch",
        finds: "its code is different",
      },
      {
        what: "an answer of another type",
        edit: [`${generated}/models.ts`, "id: string;", "id: number;"],
        bump: "major",
        finds: "`Room.id` is `number`, and was `string`",
      },
      { what: "a name that is gone", edit: [`${generated}/index.ts`, "  RoomCreate,\n", ""], bump: "major", finds: "`RoomCreate` is gone" },
      {
        what: "a parameter that is required in a method",
        edit: [`${generated}/client.ts`, "list(params?: RoomsListParams", "list(params: RoomsListParams"],
        bump: "major",
        finds: "`RoomsResource.list()` now requires `params`",
      },
      {
        what: "more that a parameter takes",
        edit: [`${generated}/parameters.ts`, "limit?: number | undefined", "limit?: number | string | undefined"],
        bump: "minor",
        finds: "`createAcme` offers more",
      },
      {
        what: "less that an option takes",
        edit: ["packages/runtime/src/options.ts", "maxRetries?: number | undefined", "maxRetries?: 1 | 2 | undefined"],
        bump: "major",
        finds: "`AcmeOptions.maxRetries` takes",
      },
      {
        what: "an entry point that is gone",
        edit: ["packages/acme/package.json", '"./http": {\n      "@meetwire/source"', '"./path-client": {\n      "@meetwire/source"'],
        bump: "major",
        finds: "the entry point `@meetwire/acme/http` is gone",
      },
    ];
    test.each(given)("$what asks for $bump", async ({ edit, bump, finds }) => {
      workspace.edit(...edit);
      const assessment = await assessAcme();
      const texts = changesOf(assessment).map(({ text }) => text);
      expect({ bump: assessment.required, texts }).toEqual({ bump, texts });
      expect(texts.join("\n")).toContain(finds);
    });

    test("a program of the last release that no longer compiles is named", async () => {
      workspace.edit(`${generated}/client.ts`, "Call<Room[]", "Call<Set<Room>");
      const { found, required } = await assessAcme();
      expect(required).toBe("major");
      expect(found.programs[0]!.text).toMatch(/^packages\/testing\/src\/acme\.ts:4 of the last release no longer compiles: Property 'map' does not exist/);
    });
  });

  describe("changesets", () => {
    test("are missing, then written, then enough; a larger change makes them too small; a release makes them none", async () => {
      workspace.reset();
      const [said, failed] = [vi.spyOn(console, "log").mockReturnValue(), vi.spyOn(console, "error").mockReturnValue()];
      const file = ".changeset/changes-meetwire-acme.md";
      const check = () => runChanges(workspace.folder, { check: true }, root);

      await workspace.editSpec(["        seats:", "        floor: { type: integer, description: Where it is. }\n        seats:"]);
      await expect(check()).resolves.toBe(1);
      expect(failed.mock.lastCall![0]).toContain("@meetwire/acme needs a changeset of minor\n");

      await runChanges(workspace.folder, { write: true }, root);
      expect(workspace.read(file)).toBe('---\n"@meetwire/acme": minor\n---\n\n`Room.floor` in answers is new.\n');
      await expect(check()).resolves.toBe(0);
      workspace.edit(file, "`Room.floor` in answers is new.", "Rooms say on which `floor` they are.");
      workspace.commit("A floor");

      await workspace.editSpec(["rooms/delete", "rooms/remove"]);
      await expect(check()).resolves.toBe(1);
      expect(failed.mock.lastCall![0]).toContain("@meetwire/acme needs a changeset of major, and has one of minor");
      await runChanges(workspace.folder, { write: true }, root);
      expect(workspace.read(file)).toMatch(
        /^---\n"@meetwire\/acme": major\n---\n\nRooms say on which `floor` they are\.\n[^]*- `rooms\.remove` is what was `rooms\.delete`\./,
      );
      workspace.commit("Another name");

      workspace.run("changeset", "version");
      expect(existsSync(join(workspace.folder, file))).toBe(false);
      expect(workspace.read("packages/acme/package.json")).toContain('"version": "2.0.0"');
      await expect(check()).resolves.toBe(0);
      workspace.commit("Version packages");
      workspace.run("changeset", "tag");
      const assessment = await assessAcme();
      expect(assessment).toMatchObject({ release: { version: "2.0.0" }, required: "none", planned: "none" });
      expect(writeReport([assessment])).toBe("As released: @meetwire/acme@2.0.0");
      said.mockRestore();
      failed.mockRestore();
    });
  });
});
