// A suite that ends its extension host in the way that LAGEBILD_SELFTEST names. None of them may pass.
"use strict";

const WAYS = {
  abort: () => process.abort(),
  exit: () => process.exit(7),
  silentExit: () => process.exit(0),
  throws: () => {
    throw new Error("thrown on purpose");
  },
  passes: () => require("node:fs").writeFileSync(process.env.LAGEBILD_TEST_RESULT, '{"passes":1,"failures":0}'),
};

exports.run = async () => WAYS[process.env.LAGEBILD_SELFTEST]();
