// Stands in for @vscode/native-watchdog, which is native: ends this process when its parent is gone.
"use strict";

exports.start = (parent) => {
  const check = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(check, 2000).unref();
};
exports.exit = (code) => process.exit(code ?? 0);
