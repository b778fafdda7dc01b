import { expect, test } from 'vitest';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { describeModel } from './describe-model.ts';

const description = describeModel(supportModel, variantLabels);
const metric = (id: string) => description.metrics.find((one) => one.id === id);

test('rows overlap only where one thing has several members: its tags, not its team', () => {
  expect(metric('ticket_volume')?.overlapping).toContain('tag');
  expect(metric('csat')?.dimensions).toContain('team');
  expect(metric('csat')?.overlapping).not.toContain('team');
});

test('what has no member is called the same everywhere', () => {
  const missing = (id: string) => description.dimensions.find((one) => one.id === id)?.missing;
  expect(missing('team')).toEqual({ en: 'Unassigned', fr: 'Non attribué' });
  expect(missing('category')).toEqual({ en: 'No category', fr: 'Sans catégorie' });
});
