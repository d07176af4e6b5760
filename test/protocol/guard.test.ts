import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { createGuard } from "../../server/lsp/guard.ts";

describe("the guard of the features", () => {
  test("a failure gives the empty value; the same one is logged once, another one as well", async () => {
    const log: string[] = [];
    const guard = createGuard((text) => log.push(text));
    const broken = new Error("broken");
    for (const thrown of [broken, broken, "a string", "a string"]) {
      const failing = guard([], () => {
        throw thrown;
      });
      assert.deepEqual(await failing(undefined, CancellationToken.None), []);
      const rejecting = guard(null, () => Promise.reject(thrown));
      assert.equal(await rejecting(undefined, CancellationToken.None), null);
    }
    assert.deepEqual(log, [broken.stack, "a string"]);
  });
  test("a cancelled request is answered while its feature still waits, and not begun if it was cancelled before", async () => {
    const guard = createGuard(assert.fail);
    const isCancelled = (answer: unknown) => answer instanceof ResponseError && answer.code === LSPErrorCodes.RequestCancelled;
    const source = new CancellationTokenSource();
    const answer = guard(0, () => new Promise<number>(() => {}))(undefined, source.token);
    source.cancel();
    assert.ok(isCancelled(await answer));
    assert.ok(isCancelled(await guard(0, () => assert.fail("begun"))(undefined, source.token)));
  });
});
