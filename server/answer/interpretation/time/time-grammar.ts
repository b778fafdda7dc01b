import type { Rule } from './chart.ts';
import { clockRules } from './rules/clock-times.ts';
import { comparisonRules } from './rules/comparisons.ts';
import { dateRules } from './rules/dates.ts';
import { nameRules } from './rules/names.ts';
import { neighbourRules } from './rules/neighbours.ts';
import { rangeRules } from './rules/ranges.ts';
import { relativeRules } from './rules/relative.ts';

/** Every way to say when, in both languages at once: the languages differ in their words, not in these rows. */
export const timeGrammar: readonly Rule[] = [
  ...relativeRules,
  ...nameRules,
  ...dateRules,
  ...rangeRules,
  ...neighbourRules,
  ...clockRules,
  ...comparisonRules,
];
