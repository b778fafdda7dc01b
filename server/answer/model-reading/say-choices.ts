import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Plan } from '#semantic-layer/query/plan.ts';
import type { Naming } from '#server/answer/explanation/naming.ts';
import { sayReading } from '#server/answer/say-reading.ts';

/** Names for plans side by side: of each, only the parts in which they differ. */
export function sayChoices(plans: readonly Plan[], naming: Naming, locale: Locale): readonly string[] {
  const readings = plans.map((plan) => {
    const { metric, period, comparison, split, filters, horizon } = sayReading(plan, naming, locale);
    return [metric, period, comparison, split, filters.join(', ') || null, horizon];
  });
  const differs = (part: number): boolean => new Set(readings.map((reading) => reading[part])).size > 1;
  return readings.map((reading) => {
    const own = reading.filter((text, part) => differs(part) && text !== null);
    return own.length > 0 ? own.join(' · ') : (reading[0] ?? '');
  });
}
