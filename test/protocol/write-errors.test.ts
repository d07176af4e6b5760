import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { isOfEnded } from "../../client/write-errors.ts";

test("whatever fails of what is written to a process that was killed is known to be of its end", async () => {
  const child = spawn(process.execPath, ["-e", "process.send('here'); setInterval(() => {}, 1000)"], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  await once(child, "message");
  let isClosed = false;
  child.on("close", () => {
    isClosed = true;
  });
  const failures: Error[] = [];
  const write = () =>
    child.send("x".repeat(5000), (error) => {
      if (error !== null) failures.push(error);
    });
  child.kill("SIGKILL");
  while (!isClosed) {
    for (let times = 0; times < 5; times++) write();
    await new Promise((resolve) => setImmediate(resolve));
  }
  write();
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(failures.length > 0);
  assert.deepEqual(
    failures.filter((error) => !isOfEnded(error)),
    [],
  );
  assert.equal(isOfEnded(new Error("a broken message")), false);
});
