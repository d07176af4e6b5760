import assert from "node:assert/strict";
import { resolve } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";

interface Desktop {
  findCode(folders: string, platform: string, isThere: (file: string) => boolean): string | undefined;
  desktopCommand(code: string, args: readonly string[], platform: string): { command: string; args: string[]; shell: boolean };
}

suite("npm start", async () => {
  const { findCode, desktopCommand } = (await import(pathToFileURL(resolve("scripts/vscode/desktop.mjs")).href)) as Desktop;

  test("finds what can be started: on Windows not the script for other shells that lies there, too", () => {
    const bin = "C:\\Programme\\Microsoft VS Code\\bin";
    const there = [`${bin}\\code`, `${bin}\\code.cmd`];
    const find = (folders: string, platform: string, files: readonly string[]) =>
      findCode(folders, platform, (file) => files.includes(file));
    assert.equal(find(`C:\\Windows;;${bin}`, "win32", there), `${bin}\\code.cmd`);
    assert.equal(find("C:\\Windows", "win32", there), undefined);
    assert.equal(find("/bin:/usr/bin", "linux", ["/usr/bin/code", "/usr/bin/code.cmd"]), "/usr/bin/code");
  });
  test("has cmd.exe start a .cmd, in quotation marks, and nothing else", () => {
    const [code, folder] = ["C:\\VS Code\\bin\\code.cmd", "D:\\Texte & mehr"];
    assert.deepEqual(desktopCommand(code, [folder], "win32"), { command: `"${code}" "${folder}"`, args: [], shell: true });
    for (const [command, platform] of [
      ["C:\\VS Code\\Code.exe", "win32"],
      ["/opt/code.cmd", "linux"],
    ] as const)
      assert.deepEqual(desktopCommand(command, [folder], platform), { command, args: [folder], shell: false });
  });
});
