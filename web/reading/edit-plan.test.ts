import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#semantic-layer/query/plan.ts';
import { driversPlan } from '#web/testing/canned-reading.ts';
import {
  canCompare,
  withComparison,
  withoutFilter,
  withPeriod,
  withSplit,
  withVariant,
} from './edit-plan.ts';

const now = Temporal.PlainDateTime.from('2026-11-20T10:04');

const valuePlan: Plan = { ...driversPlan, analysis: 'value', compare: null };

describe('changing a reading', () => {
  test('a filter that is removed is the only thing that changes', () => {
    expect(withoutFilter(driversPlan, 0)).toEqual({ ...driversPlan, where: [] });
  });

  test('another period takes its comparison along', () => {
    const plan = withPeriod(driversPlan, { from: '2026-10-01', to: '2026-11-01' }, now);
    expect(plan.compare).toEqual({ from: '2026-09-01', to: '2026-10-01', basis: 'previous_period' });
  });

  test('another period is drawn in buckets that suit it', () => {
    const trend: Plan = { ...valuePlan, analysis: 'trend', grain: 'hour' };
    expect(withPeriod(trend, { from: '2026-10-01', to: '2026-11-01' }, now).grain).toBe('day');
    expect(withPeriod(valuePlan, { from: '2026-10-01', to: '2026-11-01' }, now).grain).toBeNull();
  });

  test('a value that gets a split becomes a breakdown, and a value again without it', () => {
    const split = withSplit(valuePlan, 'team');
    expect([split.analysis, split.by]).toEqual(['breakdown', ['team']]);
    const whole = withSplit({ ...split, limit: 5, order: { by: 'team', direction: 'asc' } }, null);
    expect([whole.analysis, whole.by, whole.limit, whole.order]).toEqual(['value', [], null, null]);
  });

  test('a why-question that gets a split still asks why, along that dimension', () => {
    expect(withSplit(driversPlan, 'team')).toEqual({ ...driversPlan, by: ['team'] });
  });

  test('a why-question without a comparison is no why-question', () => {
    expect(withComparison(driversPlan, null)).toMatchObject({ analysis: 'value', compare: null });
  });

  test('a value beside another period is a comparison', () => {
    expect(withComparison(valuePlan, 'previous_period')).toMatchObject({
      analysis: 'compare',
      compare: { from: '2026-11-02', to: '2026-11-09' },
    });
  });

  test('the default variant is never written into a plan', () => {
    const calendar = withVariant(driversPlan, 0, { key: 'basis', value: 'calendar', isDefault: false });
    expect(calendar.metrics).toEqual([{ id: 'first_response_time', variant: { basis: 'calendar' } }]);
    const business = withVariant(calendar, 0, { key: 'basis', value: 'business', isDefault: true });
    expect(business.metrics).toEqual([{ id: 'first_response_time' }]);
  });

  test('a list of records is not offered a comparison', () => {
    expect(canCompare({ ...valuePlan, analysis: 'records' })).toBe(false);
  });
});
