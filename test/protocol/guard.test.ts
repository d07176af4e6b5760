import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { createGuard } from "../../server/lsp/guard.ts";
import { CAPABILITIES, inProcess } from "../support/client.ts";

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

describe("a client that is gone", () => {
  test("is told nothing, whatever was under way: nothing is thrown out of the server", async () => {
    const files = new Map(Array.from({ length: 60 }, (_, index) => [`file:///dossier/${index}.txt`, "Kim Jong Un. ".repeat(50)]));
    const thrown: unknown[] = [];
    const listen = (error: unknown) => thrown.push(error);
    process.on("unhandledRejection", listen);
    try {
      // at any moment of its beginning, of the reading and behind it
      for (let after = 0; after < 60; after += 3) {
        const client = await inProcess({
          files,
          params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true, decides: true } },
        });
        await client.open("file:///dossier/1.txt", "Kim Jong Un.");
        await new Promise((resolve) => setTimeout(resolve, after));
        client.hangUp();
        client.connection.dispose();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    } finally {
      process.off("unhandledRejection", listen);
    }
    assert.deepEqual(thrown.map(String), []);
  });
});
