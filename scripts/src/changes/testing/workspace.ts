import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateFolder } from "../../generator/generate-folder.ts";
import { scaffoldPackage } from "../../generator/package/scaffold.ts";
import { findSpecs } from "../../generator/specs/find.ts";
import { root } from "../../shared/workspace.ts";

const ACME = "specs/acme/openapi.yaml";

/** A small repository like ours, with one provider and its own history. */
export class Workspace implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "meetwire-history-"));

  /** Makes the repository, before any release. */
  static async create(): Promise<Workspace> {
    const workspace = new Workspace();
    const { folder } = workspace;
    for (const path of ["package.json", ".changeset/config.json", ".changeset/changelog.mjs", "packages/runtime/package.json", "packages/runtime/src"]) {
      cpSync(join(root, path), join(folder, path), { recursive: true, filter: (file) => !file.endsWith(".test.ts") });
    }
    workspace.write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
    workspace.write(".gitignore", "node_modules\npackages/*/src/generated/openapi.ts\npackages/*/src/generated/paths.ts\n");
    workspace.write(ACME, readFileSync(join(import.meta.dirname, "acme.yaml"), "utf8"));
    workspace.write("packages/testing/package.json", JSON.stringify({ name: "@meetwire/testing", version: "0.0.0", private: true }));
    workspace.write(
      "packages/testing/src/acme.ts",
      'import { createAcme } from "@meetwire/acme";\n\nconst acme = createAcme({ token: "…" });\nexport const ids = (await acme.rooms.list({ limit: 2 })).map((room) => room.id);\n',
    );
    await workspace.generate({ scaffold: true });
    rmSync(join(folder, ".changeset", "new-acme.md"));
    workspace.run("git", "init", "--quiet", "--initial-branch=main");
    // Annotated tags, which changesets creates, need a name, and a machine may not have one configured.
    for (const [name, value] of [
      ["user.name", "Test"],
      ["user.email", "test@mail.example"],
      ["commit.gpgsign", "false"],
      ["tag.gpgsign", "false"],
    ] as const)
      workspace.run("git", "config", name, value);
    workspace.commit("Start");
    return workspace;
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.folder, path, ".."), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Replaces a text in a file. */
  edit(path: string, before: string, after: string): void {
    const text = this.read(path);
    if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
    this.write(path, text.replace(before, after));
  }

  /** Edits the spec and generates its package again. */
  async editSpec(...edits: readonly (readonly [string, string])[]): Promise<void> {
    for (const [before, after] of edits) this.edit(ACME, before, after);
    await this.generate();
  }

  async generate({ scaffold = false } = {}): Promise<void> {
    for (const spec of findSpecs(this.folder)) {
      const loaded = await generateFolder(spec, join(this.folder, "packages", spec.provider, "src", "generated"));
      if (scaffold) scaffoldPackage(this.folder, loaded);
    }
  }

  /** Gives every package a version and the tag that a release has. */
  release(version: string): void {
    for (const name of ["acme", "runtime"]) {
      const path = `packages/${name}/package.json`;
      this.write(path, this.read(path).replace(/"version": "[^"]+"/, `"version": "${version}"`));
    }
    this.commit("Release");
    for (const name of ["acme", "runtime"]) this.run("git", "tag", `@meetwire/${name}@${version}`);
  }

  /** Resets the files to the last commit. */
  reset(): void {
    this.run("git", "reset", "--quiet", "--hard");
    this.run("git", "clean", "--quiet", "-d", "--force");
  }

  commit(message: string): void {
    this.run("git", "add", "--all");
    this.run("git", "commit", "--quiet", "--allow-empty", "--message", message);
  }

  run(command: string, ...args: string[]): string {
    return execFileSync(command, args, { cwd: this.folder, encoding: "utf8" });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
