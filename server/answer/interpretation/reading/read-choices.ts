import type { SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

/** A name of several metrics, and those of them that the rest of the question leaves. */
export type OpenChoice = { readonly words: string; readonly metrics: readonly string[] };

/**
 * The metrics meant by names of equal right. Another metric in the question settles them ("the average score in CSAT
 * surveys" is CSAT), unless they are listed with it.
 *
 * @param named  metrics that the question names beside them
 * @returns      the metrics to go on with, and what stays open
 */
export function readChoices(
  sentence: Sentence,
  named: readonly string[],
): { readonly ids: readonly string[]; readonly open: OpenChoice | null } {
  const [span] = sentence.all('choice');
  const rows: readonly string[] = defaultReadings.rowNouns;
  const others = named.filter((id) => !rows.includes(id));
  const isListed =
    span !== undefined && sentence.all('metric').some((other) => sentence.areCoordinated(span, other));
  if (!span || (others.length > 0 && !isListed)) return { ids: named, open: null };
  const left = onScale(withAll(span, sentence), sentence);
  const ids = [...(isListed ? named : others), ...left.slice(0, 1)];
  const isOpen = left.length > 1 && !isListed;
  return { ids, open: isOpen ? { words: sentence.wordsAt(span), metrics: left } : null };
}

/** "Response rate by targeting rule": only one of the metrics has the rules. */
function withAll(span: SpanOf<'choice'>, sentence: Sentence): readonly string[] {
  const { metrics } = span.meaning;
  const asked = [
    ...sentence.all('dimension').map(({ meaning }) => meaning.dimensions),
    ...sentence.all('value').map(({ meaning }) => meaning.readings.map(({ dimension }) => dimension)),
  ];
  const able = metrics.filter((id) =>
    asked.every((dimensions) =>
      dimensions.some((dimension) => sentence.lexicon.metrics.get(id)?.dimensions.includes(dimension)),
    ),
  );
  return able.length > 0 ? able : metrics;
}

/** "Out of 5", « sur 10 »: the scale tells which survey. */
const scales: Readonly<Record<string, string>> = { '5': 'csat', '10': 'nps' };

function onScale(metrics: readonly string[], { tokens }: Sentence): readonly string[] {
  const scaled = tokens.flatMap(({ fold, index }) => {
    const isScale = /^(of|sur)$/.test(tokens[index - 1]?.fold ?? '');
    const metric = isScale ? scales[fold] : undefined;
    return metric !== undefined && metrics.includes(metric) ? [metric] : [];
  });
  return scaled.length > 0 ? scaled : metrics;
}
