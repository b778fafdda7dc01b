import type { Plan } from '#semantic-layer/query/plan.ts';
import type { OrganisationClock } from './organisation-clock.ts';

/** What every chip of a reading is given. */
export type ChipProps = {
  readonly plan: Plan;
  readonly clock: OrganisationClock;
  /** Answers again under a changed reading; without it the chips only tell. */
  readonly onPlan?: ((plan: Plan) => void) | undefined;
};
