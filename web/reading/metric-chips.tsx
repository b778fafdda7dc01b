import { Menu } from '@mantine/core';
import type { VariantDescription } from '#semantic-layer/describe/model-description.ts';
import type { MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import { useLocale } from '#web/messages/messages-context.tsx';
import { FixedChip, MenuChip, MenuChoices } from './chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { withVariant } from './edit-plan.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** Each metric with its variants; the first one also offers the other readings of the question. */
export function MetricChips({
  plan,
  onPlan,
  alternatives,
}: ChipProps & { readonly alternatives: readonly Plan[] }) {
  return plan.metrics.map((metric, index) => (
    <MetricChip
      // A plan may name one metric twice, in two variants: only its place tells them apart.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      plan={plan}
      index={index}
      metric={metric}
      onPlan={onPlan}
      alternatives={index === 0 ? alternatives : []}
    />
  ));
}

function MetricChip({
  plan,
  index,
  metric,
  onPlan,
  alternatives,
}: {
  readonly plan: Plan;
  readonly index: number;
  readonly metric: MetricRef;
  readonly onPlan: ChipProps['onPlan'];
  readonly alternatives: readonly Plan[];
}) {
  const { messages } = useLocale();
  const vocabulary = useVocabulary();
  const label = vocabulary.metricRefLabel(metric);
  const variants = vocabulary.metric(metric.id)?.variants ?? [];
  if (!onPlan || (variants.length === 0 && alternatives.length === 0)) return <FixedChip>{label}</FixedChip>;
  const menu = (
    <>
      {alternatives.length > 0 && <Menu.Label>{messages.reading.alternatives}</Menu.Label>}
      {alternatives.map((alternative) => (
        <Menu.Item key={JSON.stringify(alternative)} onClick={() => onPlan(alternative)}>
          {alternative.metrics.map(vocabulary.metricRefLabel).join(', ')}
        </Menu.Item>
      ))}
      {variants.map((variant) => (
        <VariantChoices
          key={variant.key}
          variant={variant}
          chosen={metric.variant?.[variant.key]}
          onChoose={(value, isDefault) =>
            onPlan(withVariant(plan, index, { key: variant.key, value, isDefault }))
          }
        />
      ))}
    </>
  );
  return (
    <MenuChip label={messages.reading.metricMenu(label)} menu={menu}>
      {label}
    </MenuChip>
  );
}

function VariantChoices({
  variant,
  chosen,
  onChoose,
}: {
  readonly variant: VariantDescription;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string, isDefault: boolean) => void;
}) {
  const { locale } = useLocale();
  const defaultValue = variant.values[0]?.value ?? null;
  return (
    <>
      <Menu.Divider />
      <MenuChoices
        value={chosen ?? defaultValue}
        choices={variant.values.map(({ value, label }) => ({ value, label: label[locale] }))}
        onChoose={(value) => onChoose(value, value === defaultValue)}
      />
    </>
  );
}
