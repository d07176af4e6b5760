/**
 * The same function of a text, which remembers its last answers: news repeats its words.
 *
 * @param most how many it keeps; then all are forgotten.
 */
export function remembered<T>(ask: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    // an answer of none is worth asking again
    if (answer !== undefined) return answer;
    if (known.size >= most) known.clear();
    const made = ask(text);
    known.set(text, made);
    return made;
  };
}

const MOST = 20_000;
