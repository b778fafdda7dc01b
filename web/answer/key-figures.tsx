import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Fact } from '#server/answer/answer.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import type { Vocabulary } from '#web/reading/vocabulary.ts';
import { type KeyFigure, pickKeyFigures } from './pick-key-figures.ts';

/** The few figures that matter, each as its fact words it. */
export function KeyFigures({
  facts,
  metricIds,
  vocabulary,
  locale,
}: {
  readonly facts: readonly Fact[];
  readonly metricIds: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
}) {
  const { answer } = useMessages();
  const figures = pickKeyFigures(facts, metricIds);
  if (figures.length === 0) return null;
  return (
    <dl className="key-figures" aria-label={answer.keyFigures}>
      {figures.map((figure) => (
        <div key={figure.fact.id} className="key-figure" data-role={figure.role}>
          <dt>
            {figure.role === 'value'
              ? vocabulary.metricLabel(figure.metric)
              : answer.figureRoles[figure.role]}
          </dt>
          <dd className="number" lang={locale} data-tone={toneOf(figure, vocabulary)}>
            {figure.fact.formatted}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Good and bad news only where the metric says which way is good. */
function toneOf({ fact, role, metric }: KeyFigure, vocabulary: Vocabulary): 'good' | 'bad' | undefined {
  const direction = vocabulary.metric(metric)?.direction ?? 'neutral';
  if (role !== 'difference' || direction === 'neutral' || typeof fact.value !== 'number') return undefined;
  if (fact.value === 0) return undefined;
  return fact.value > 0 === (direction === 'up_good') ? 'good' : 'bad';
}
