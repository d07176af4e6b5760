/** Runs a task when those before it have ended, whatever became of them. */
export type InTurn = <R>(task: () => Promise<R>) => Promise<R>;

/** A queue: one task after the other. */
export function takingTurns(): InTurn {
  let work: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = work.then(task);
    work = done.catch(() => {});
    return done;
  };
}
