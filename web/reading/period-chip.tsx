import { useLocale } from '#web/messages/messages-context.tsx';
import { FixedChip, MenuChip, MenuChoices } from './chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { describePeriod } from './describe-period.ts';
import { hasEditablePeriod, withPeriod } from './edit-plan.ts';
import { localNow, localToday } from './organisation-clock.ts';
import { periodPresets, presetOf, presetRange } from './period-presets.ts';

/** The period as dates, with its name where it has one today. */
export function PeriodChip({ plan, clock, onPlan }: ChipProps) {
  const { locale, messages } = useLocale();
  if (plan.analysis === 'live') return <FixedChip>{messages.reading.live}</FixedChip>;
  if (plan.horizon) return null;
  const today = localToday(clock);
  const preset = presetOf(plan.range, today);
  const dates = describePeriod(plan.range, locale, today);
  const name = preset && messages.reading.periods[preset];
  const shown = (
    <>
      {name && `${name} `}
      <span className={name ? 'chip-dates number' : 'number'}>{dates}</span>
    </>
  );
  if (!onPlan || !hasEditablePeriod(plan)) return <FixedChip>{shown}</FixedChip>;
  const choices = periodPresets.map((value) => ({
    value,
    label: messages.reading.periods[value],
    detail: describePeriod(presetRange(value, today), locale, today),
  }));
  const choose = (value: (typeof periodPresets)[number]) =>
    onPlan(withPeriod(plan, presetRange(value, today), localNow(clock)));
  return (
    <MenuChip
      label={messages.reading.periodMenu(name ? `${name}, ${dates}` : dates)}
      menu={<MenuChoices value={preset} choices={choices} onChoose={choose} />}
    >
      {shown}
    </MenuChip>
  );
}

/** The future a forecast or a staffing question is about. */
export function HorizonChip({ plan, clock }: ChipProps) {
  const { locale, messages } = useLocale();
  if (!plan.horizon) return null;
  const period = describePeriod(plan.horizon, locale, localToday(clock));
  return (
    <FixedChip>
      <span className="number">{messages.reading.horizon(period)}</span>
    </FixedChip>
  );
}
