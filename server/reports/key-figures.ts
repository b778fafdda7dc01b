import type { Answer } from '#server/answer/answer.ts';
import { printedWords } from './printed-words.ts';

export type KeyFigure = { readonly label: string; readonly figure: string };

const mostFigures = 6;

/**
 * The figures that stand alone above an answer: each metric's own, what it was, how it differs, on how many
 * observations.
 *
 * @param metricName  a metric's id in the reader's words
 */
export function keyFigures(answer: Answer, metricName: (id: string) => string): readonly KeyFigure[] {
  const words = printedWords[answer.locale];
  const formatted = new Map(answer.facts.map((fact) => [fact.id, fact.formatted]));
  const parts = [
    [':before', words.before],
    [':difference', words.difference],
    [':n', words.observations],
  ] as const;

  return answer.provenance.definitions
    .flatMap(({ metric }) => {
      const fact = answer.facts.find(({ id }) => isFigureOf(metric, id));
      if (fact === undefined) return [];
      return [
        { label: metricName(metric), figure: fact.formatted },
        ...parts.flatMap(([suffix, label]) => {
          const figure = formatted.get(`${fact.id}${suffix}`);
          return figure === undefined ? [] : [{ label, figure }];
        }),
      ];
    })
    .slice(0, mostFigures);
}

/** The metric's id alone or with its variant; what follows a colon is a figure about it. */
function isFigureOf(metric: string, factId: string): boolean {
  return factId === metric || (factId.startsWith(`${metric}@`) && !factId.includes(':'));
}
