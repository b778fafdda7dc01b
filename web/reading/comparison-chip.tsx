import { useLocale } from '#web/messages/messages-context.tsx';
import { FixedChip, MenuChip, MenuChoices } from './chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { comparisonFor } from './comparison-range.ts';
import { describePeriod } from './describe-period.ts';
import { canCompare, withComparison } from './edit-plan.ts';
import { localToday } from './organisation-clock.ts';

/** What the period is compared with, as dates. */
export function ComparisonChip({ plan, clock, onPlan }: ChipProps) {
  const { locale, messages } = useLocale();
  const words = messages.reading;
  const today = localToday(clock);
  const versus = plan.compare && words.versus(describePeriod(plan.compare, locale, today));
  if (!onPlan || !canCompare(plan)) {
    return versus ? (
      <FixedChip>
        <span className="number">{versus}</span>
      </FixedChip>
    ) : null;
  }
  const bases = (['previous_period', 'same_period_last_year'] as const).map((value) => ({
    value,
    label: words.comparison[value],
    detail: describePeriod(comparisonFor(plan.range, value), locale, today),
  }));
  const current = plan.compare ? (plan.compare.basis === 'custom' ? null : plan.compare.basis) : 'none';
  const menu = (
    <MenuChoices
      title={words.compareWith}
      value={current}
      choices={[...bases, { value: 'none' as const, label: words.noComparison }]}
      onChoose={(value) => onPlan(withComparison(plan, value === 'none' ? null : value))}
    />
  );
  return (
    <MenuChip
      label={words.comparisonMenu(versus ?? words.noComparison)}
      isQuiet={versus === null}
      menu={menu}
    >
      <span className="number">{versus ?? words.noComparison}</span>
    </MenuChip>
  );
}
