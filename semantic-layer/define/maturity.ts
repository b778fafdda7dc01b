import { leavesOf, type MetricForm } from './metric-form.ts';

/**
 * How many days after an event a figure may still change: the longest time within which something that comes later
 * counts, such as a customer who writes back. 0 for what is settled at once.
 */
export function daysToMature(form: MetricForm): number {
  return Math.max(0, ...leavesOf(form).flatMap(({ dataset: _dataset, ...own }) => followingDays(own)));
}

function followingDays(node: unknown): readonly number[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('follows' in node && typeof node.follows === 'object' && node.follows !== null)
    return 'days' in node.follows ? [Number(node.follows.days)] : [];
  return Object.values(node).flatMap(followingDays);
}
