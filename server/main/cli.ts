import { runProgram } from "../cli/program.ts";

void runProgram(process.argv.slice(2)).then((code) => {
  // Not `process.exit`: what is still in the pipe of stdout has to get out.
  process.exitCode = code;
});
