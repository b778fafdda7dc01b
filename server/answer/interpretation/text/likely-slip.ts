/** Rows of keys, as laid out in English and in French. */
const keyboards = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];
/** Letters that sound alike. */
const sounds = ['aeiouy', 'sczt', 'ckq', 'gj', 'mn', 'vf', 'bp', 'dt'];

const confused: ReadonlySet<string> = new Set([
  ...keyboards.flatMap((rows) =>
    rows.flatMap((row, at) =>
      [...row].flatMap((letter, place) =>
        [row[place + 1], ...[place - 1, place, place + 1].map((below) => rows[at + 1]?.[below])].flatMap(
          (other) => (other === undefined ? [] : [letter + other, other + letter]),
        ),
      ),
    ),
  ),
  ...sounds.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))),
]);

/**
 * Whether two words of one length, alike but for a letter, may be the same one mistyped: the keys lie side by side or the
 * letters sound alike. A hangover is no handover.
 */
export function isLikelySlip(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return confused.has(`${word[at] ?? ''}${other[at] ?? ''}`);
}
