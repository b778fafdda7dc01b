import type { Filter, MetricThreshold } from '#semantic-layer/query/plan.ts';
import { useFormatFigure } from '#web/answer/use-format-figure.ts';
import type { Messages } from '#web/messages/en.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import { FixedChip, RemovableChip } from './chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { withoutFilter, withoutLimit, withoutThreshold } from './edit-plan.ts';
import { useVocabulary } from './use-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

export function FilterChips({ plan, onPlan }: ChipProps) {
  const messages = useMessages();
  const vocabulary = useVocabulary();
  return plan.where.map((filter, index) => {
    const label = filterLabel(filter, vocabulary, messages);
    return (
      <RemovableOrFixed
        key={JSON.stringify(filter)}
        label={label}
        removeLabel={messages.reading.removeFilter(label)}
        onRemove={onPlan && (() => onPlan(withoutFilter(plan, index)))}
      />
    );
  });
}

export function ThresholdChips({ plan, onPlan }: ChipProps) {
  const messages = useMessages();
  const vocabulary = useVocabulary();
  const { figure } = useFormatFigure();
  const label = ({ metric, op, value }: MetricThreshold) => {
    const unit = vocabulary.metric(metric.split('@')[0] ?? metric)?.unit ?? 'number';
    return `${vocabulary.metricLabel(metric)} ${messages.reading.threshold[op]} ${figure(value, unit)}`;
  };
  return plan.having.map((threshold, index) => (
    <RemovableOrFixed
      key={JSON.stringify(threshold)}
      label={label(threshold)}
      removeLabel={messages.reading.remove(label(threshold))}
      onRemove={onPlan && (() => onPlan(withoutThreshold(plan, index)))}
    />
  ));
}

export function LimitChip({ plan, onPlan }: ChipProps) {
  const messages = useMessages();
  if (plan.limit === null) return null;
  const label = messages.reading.limit(plan.limit);
  return (
    <RemovableOrFixed
      label={label}
      removeLabel={messages.reading.remove(label)}
      onRemove={onPlan && (() => onPlan(withoutLimit(plan)))}
    />
  );
}

function RemovableOrFixed({
  label,
  removeLabel,
  onRemove,
}: {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: (() => void) | undefined;
}) {
  if (!onRemove) return <FixedChip>{label}</FixedChip>;
  return (
    <RemovableChip label={removeLabel} onRemove={onRemove}>
      {label}
    </RemovableChip>
  );
}

function filterLabel(filter: Filter, vocabulary: Vocabulary, messages: Messages): string {
  const words = messages.reading;
  const dimension = vocabulary.dimensionLabel(filter.dimension);
  const values = filter.values.map((value) => vocabulary.valueLabel(filter.dimension, value)).join(words.or);
  switch (filter.op) {
    case 'in':
      return words.is(dimension, values);
    case 'not_in':
      return words.isNot(dimension, values);
    case 'is_missing':
      return words.isMissing(dimension);
    case 'is_present':
      return words.isPresent(dimension);
  }
}
