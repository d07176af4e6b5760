// Runs in the Node extension host: VS Code requires this file and calls `run`.
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, color: false });
  const grep = process.env.LAGEBILD_TEST_GREP;
  if (grep) mocha.grep(grep);
  const files = new RegExp(process.env.LAGEBILD_TEST_FILES ?? "");
  for (const name of readdirSync(__dirname).sort())
    if (name.endsWith(".test.cjs") && files.test(name)) mocha.addFile(path.join(__dirname, name));
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      // A host that ends early ends with 0 as well. Only who got here writes the figures.
      const file = process.env.LAGEBILD_TEST_RESULT;
      if (file) writeFileSync(file, JSON.stringify({ passes: runner.stats?.passes ?? 0, failures }));
      if (failures === 0) resolve();
      else reject(new Error(`${failures} of ${runner.total} tests failed`));
    });
  });
}
