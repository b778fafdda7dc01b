import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Filter, MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import { explanationMessages } from './explanation-messages.ts';

/** Names of metrics, dimensions and members in the reader's language. */
export type Naming = {
  readonly metric: (ref: MetricRef) => string;
  /** The metric with its filters: what a sentence is about. */
  readonly subject: (ref: MetricRef, plan: Plan) => string;
  readonly dimension: (id: string) => string;
  readonly member: (dimension: string, value: string | null) => string;
  readonly filter: (filter: Filter) => string;
};

export function createNaming(description: ModelDescription, locale: Locale): Naming {
  const say = explanationMessages(locale);
  const metrics = new Map(description.metrics.map((metric) => [metric.id, metric]));
  const dimensions = new Map(description.dimensions.map((dimension) => [dimension.id, dimension]));

  const metric = (ref: MetricRef): string => {
    const found = metrics.get(ref.id);
    const label = found?.label[locale] ?? ref.id;
    const variants = Object.entries(ref.variant ?? {}).flatMap(([key, value]) => {
      const choice = found?.variants.find((variant) => variant.key === key);
      const isDefault = choice?.values[0]?.value === value;
      const words = choice?.values.find((option) => option.value === value)?.label[locale];
      return isDefault || words === undefined ? [] : [words];
    });
    return variants.length === 0 ? label : `${label} (${variants.join(', ')})`;
  };

  const dimension = (id: string): string => (dimensions.get(id)?.label[locale] ?? id).replace(/ \(.*\)$/, '');

  const member = (id: string, value: string | null): string => {
    if (value === null)
      return dimensions.get(id)?.missing[locale] ?? capitalised(say.filterMissing(dimension(id)));
    if (id === 'hour_of_day') return `${value.padStart(2, '0')}:00`;
    const known = dimensions.get(id)?.values.find((option) => option.value === value);
    return known?.names[locale][0] ?? value;
  };

  const filter = ({ dimension: id, op, values }: Filter): string => {
    const names = values.map((value) => member(id, value)).join(` ${say.or} `);
    switch (op) {
      case 'in':
        return names;
      case 'not_in':
        return say.filterNot(names);
      case 'is_missing':
        return say.filterMissing(dimension(id));
      case 'is_present':
        return say.filterPresent(dimension(id));
    }
  };

  const subject = (ref: MetricRef, plan: Plan): string => {
    const isCompared = (item: Filter) => plan.by.includes(item.dimension) && item.op === 'in';
    const filters = plan.where.filter((item) => !isCompared(item)).map(filter);
    const per = plan.per === null ? [] : [say.perUnit[plan.per]];
    const details = [...per, ...filters];
    return details.length === 0 ? metric(ref) : `${metric(ref)} (${details.join(', ')})`;
  };

  return { metric, subject, dimension, member, filter };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
