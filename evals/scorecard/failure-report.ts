import type { SlotMistake } from '#evals/scorers/score-reading.ts';
import type { JudgedCase, JudgedSuite } from '#evals/suites/judged-case.ts';

/**
 * Every failed case of a suite with its reasons, as text.
 *
 * A sealed suite tells ids and slots only: whoever works on the reading must not see what it will be judged by.
 */
export function failureReport({ cases, isSealed, name }: JudgedSuite, unseal = false): string {
  const failed = cases.filter(({ mistakes }) => mistakes.length > 0);
  const say = isSealed && !unseal ? sayNothingButSlots : sayAll;
  return [`${name}: ${failed.length} of ${cases.length} failed`, ...failed.map(say), ''].join('\n');
}

function sayNothingButSlots({ id, locale, mistakes }: JudgedCase): string {
  return `✗ ${id} (${locale}) ${mistakes.map(({ slot }) => slot).join(', ')}`;
}

function sayAll({ id, locale, category, question, mistakes, read, isAheadOfModel }: JudgedCase): string {
  const ahead = isAheadOfModel ? ' [metric not defined yet]' : '';
  const shown = mistakes[0]?.slot === 'kind' ? mistakes.slice(0, 1) : mistakes;
  return [
    `✗ ${id} (${locale}, ${category})${ahead} ${question}`,
    ...shown.map(sayMistake),
    `    read as: ${read}`,
  ].join('\n');
}

function sayMistake({ slot, expected, actual }: SlotMistake): string {
  return `    ${slot}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}
