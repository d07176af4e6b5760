// Runs in the browser's worker, where everything is one bundle and there is no file to write a result to.
import "mocha/mocha.js";

export async function run(): Promise<void> {
  // The default reporter wants a page.
  mocha.setup({ ui: "tdd", timeout: 30_000, color: false, reporter: Mocha.reporters.Spec });
  // They call `suite`, which mocha.setup has just made.
  await import("./web.test.ts");
  await import("../../extension/suite/features.test.ts");
  await import("../../extension/suite/link.test.ts");
  await import("../../extension/suite/completion.test.ts");
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      // A worker that is gone reports no failure. The runner waits for this line.
      console.log(`web suite ended: ${runner.stats?.passes ?? 0} passes, ${failures} failures`);
      if (failures === 0) resolve();
      else reject(new Error(`${failures} of ${runner.total} tests failed`));
    });
  });
}
