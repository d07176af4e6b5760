// `node:assert/strict` for the browser's worker, as far as the suites use it; esbuild puts it in its place.
function ok(value: unknown, message = `expected a value, got ${value}`): asserts value {
  if (!value) throw new Error(message);
}

const show = (value: unknown) => JSON.stringify(value, undefined, 1);

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export default {
  ok,
  equal: (actual: unknown, expected: unknown, message?: string) =>
    ok(Object.is(actual, expected), message ?? `expected ${show(expected)}, got ${show(actual)}`),
  notEqual: (actual: unknown, expected: unknown, message?: string) =>
    ok(!Object.is(actual, expected), message ?? `expected anything but ${show(actual)}`),
  match: (text: string, pattern: RegExp) => ok(pattern.test(text), `expected ${pattern}, got ${show(text)}`),
  async rejects(promise: PromiseLike<unknown>, pattern?: RegExp): Promise<void> {
    const message = await promise.then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    ok(message !== undefined, "expected a rejection");
    if (pattern !== undefined) ok(pattern.test(message ?? ""), `expected ${pattern}, got ${message}`);
  },
  /** Of flat arrays and records. */
  deepEqual: (actual: unknown, expected: unknown) =>
    ok(show(sorted(actual)) === show(sorted(expected)), `expected ${show(expected)}, got ${show(actual)}`),
};
