import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { Grain } from '#semantic-layer/query/plan.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import { FixedChip, MenuChip, MenuChoices } from './chip.tsx';
import type { ChipProps } from './chip-props.ts';
import { canSplit, withGrain, withSplit } from './edit-plan.ts';
import { useVocabulary } from './use-vocabulary.ts';
import { insideSentence } from './vocabulary.ts';

const offeredGrains: readonly Grain[] = ['hour', 'day', 'week', 'month'];

/** What the figure is split by; offers every dimension that the plan's metrics have in common. */
export function SplitChip({ plan, onPlan }: ChipProps) {
  const words = useMessages().reading;
  const vocabulary = useVocabulary();
  const shown = plan.by.map((id) => words.by(insideSentence(vocabulary.dimensionLabel(id))));
  if (!onPlan || !canSplit(plan)) {
    return shown.map((label) => <FixedChip key={label}>{label}</FixedChip>);
  }
  const label = shown[0] ?? words.noSplit;
  const dimensions = commonDimensions(plan.metrics.map(({ id }) => vocabulary.metric(id)?.dimensions ?? []));
  return (
    <MenuChip
      label={words.splitMenu(label)}
      isQuiet={shown.length === 0}
      menu={
        <SplitChoices
          current={plan.by[0] ?? null}
          choices={dimensions.map((id) => ({ value: id, label: vocabulary.dimensionLabel(id) }))}
          onChoose={(dimension) => onPlan(withSplit(plan, dimension))}
        />
      }
    >
      {label}
    </MenuChip>
  );
}

export function GrainChip({ plan, onPlan }: ChipProps) {
  const words = useMessages().reading;
  if (plan.grain === null) return null;
  const label = words.grains[plan.grain];
  if (!onPlan) return <FixedChip>{label}</FixedChip>;
  return (
    <MenuChip
      label={words.grainMenu(label)}
      menu={
        <MenuChoices
          value={plan.grain}
          choices={offeredGrains.map((value) => ({ value, label: words.grains[value] }))}
          onChoose={(grain) => onPlan(withGrain(plan, grain))}
        />
      }
    >
      {label}
    </MenuChip>
  );
}

function SplitChoices({
  current,
  choices,
  onChoose,
}: {
  readonly current: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (dimension: string | null) => void;
}) {
  const words = useMessages().reading;
  const [search, setSearch] = useState('');
  const found = choices.filter(({ label }) => fold(label).includes(fold(search)));
  const none = { value: '', label: words.noSplit };
  return (
    <>
      {choices.length > 8 && (
        <Menu.Search
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={words.searchSplit}
          aria-label={words.searchSplit}
        />
      )}
      <div className="mantine-Menu-choices">
        <MenuChoices
          title={words.splitBy}
          value={current ?? ''}
          choices={search === '' ? [none, ...found] : found}
          onChoose={(value) => onChoose(value === '' ? null : value)}
        />
      </div>
    </>
  );
}

function commonDimensions(perMetric: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = perMetric;
  return first.filter((dimension) => others.every((list) => list.includes(dimension)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
