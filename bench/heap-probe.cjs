// Loaded into the server by the benchmark: says on a signal what the main thread holds.
process.on("SIGUSR2", () => {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  process.send?.({ jsonrpc: "2.0", method: "$/heap", heap: (heapUsed + Math.max(external, arrayBuffers)) / 1_000_000 });
});
