export type QuestionCase = { readonly question: string; readonly reading: string };

/** One case in two lines: the question, and the reading after an arrow. */
export function questionCases(table: string): QuestionCase[] {
  const lines = table.trim().split('\n');
  return lines.flatMap((line, index) => {
    const reading = /^\s*→ (.*)$/.exec(lines[index + 1] ?? '')?.[1];
    return reading === undefined ? [] : [{ question: line.trim(), reading: reading.trim() }];
  });
}
