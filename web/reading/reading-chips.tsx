import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import type { ChipProps } from './chip-props.ts';
import { ComparisonChip } from './comparison-chip.tsx';
import { FilterChips, LimitChip, ThresholdChips } from './filter-chips.tsx';
import { MetricChips } from './metric-chips.tsx';
import type { OrganisationClock } from './organisation-clock.ts';
import { HorizonChip, PeriodChip } from './period-chip.tsx';
import { GrainChip, SplitChip } from './split-chip.tsx';
import './reading-chips.css';

/** How the question was read, part by part; each part can be changed in its place. */
export function ReadingChips({
  reading,
  clock,
  onPlan,
}: {
  readonly reading: Extract<Interpretation, { kind: 'plan' }>;
  readonly clock: OrganisationClock;
  readonly onPlan?: ((plan: Plan) => void) | undefined;
}) {
  const messages = useMessages();
  const chip: ChipProps = { plan: reading.plan, clock, onPlan };
  return (
    <div className="reading">
      <section className="chips" aria-label={messages.reading.title}>
        <MetricChips {...chip} alternatives={reading.alternatives} />
        <HorizonChip {...chip} />
        <PeriodChip {...chip} />
        <ComparisonChip {...chip} />
        <FilterChips {...chip} />
        <ThresholdChips {...chip} />
        <SplitChip {...chip} />
        <GrainChip {...chip} />
        <LimitChip {...chip} />
      </section>
      {reading.assumptions.length > 0 && (
        <p className="reading-assumptions">
          <span className="quiet">{messages.reading.assumptions}</span> {reading.assumptions.join(' ')}
        </p>
      )}
    </div>
  );
}
