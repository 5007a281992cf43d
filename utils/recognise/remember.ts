/** Enough for every line of a page; dropped whole so that it never grows. */
const SIZE = 4000;

/** Answers once per text: a page says the same on every look, and its rows repeat each other. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = find(text);
      if (known.size >= SIZE) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
