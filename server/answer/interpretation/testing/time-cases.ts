export type TimeCase = { readonly words: string; readonly from: string; readonly to: string };

/** One case a line: words, first instant, instant after the last. */
export function timeCases(table: string): TimeCase[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', from = '', to = ''] = line.split('|').map((part) => part.trim());
      return { words, from, to };
    });
}
