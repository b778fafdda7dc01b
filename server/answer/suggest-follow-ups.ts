import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Plan } from '#semantic-layer/query/plan.ts';
import { lowerFirst } from './explanation/lower-first.ts';
import type { Naming } from './explanation/naming.ts';

/** Dimensions people ask for next, in this order. */
const nextSplits = ['channel', 'team', 'category', 'owner', 'priority', 'language'];

/** @returns up to three questions that carry on from this one, each of which can be answered */
export function suggestFollowUps(
  plan: Plan,
  description: ModelDescription,
  naming: Naming,
  locale: Locale,
): readonly string[] {
  const [ref] = plan.metrics;
  if (!ref) return [];
  const metric = description.metrics.find(({ id }) => id === ref.id);
  const isFree = (id: string) =>
    metric?.dimensions.includes(id) &&
    !plan.by.includes(id) &&
    !plan.where.some(({ dimension }) => dimension === id);
  const splits = nextSplits.filter(isFree).slice(0, 2);
  const name = lowerFirst(metric?.label[locale] ?? ref.id);
  const bySplit = splits.map((id) => {
    const dimension = naming.dimension(id).toLowerCase();
    return locale === 'fr' ? `Et par ${dimension} ?` : `And by ${dimension}?`;
  });
  const why = locale === 'fr' ? `Pourquoi ce changement : ${name} ?` : `Why did ${name} change?`;
  return plan.analysis === 'drivers' ? bySplit : [...bySplit, why];
}
