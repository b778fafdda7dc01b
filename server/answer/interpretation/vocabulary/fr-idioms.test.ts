import { expect, test } from 'vitest';
import { frAccountIdioms } from './fr-account-idioms.ts';
import { frAutomationIdioms } from './fr-automation-idioms.ts';
import { frIdioms } from './fr-idioms.ts';
import { frKnowledgeIdioms } from './fr-knowledge-idioms.ts';
import { frLiveIdioms } from './fr-live-idioms.ts';
import { frPlanningIdioms } from './fr-planning-idioms.ts';
import { frQualityIdioms } from './fr-quality-idioms.ts';
import { frResolutionIdioms } from './fr-resolution-idioms.ts';
import { frSalesIdioms } from './fr-sales-idioms.ts';
import { frSlaIdioms } from './fr-sla-idioms.ts';
import { frSpeedIdioms } from './fr-speed-idioms.ts';
import { frVisitorIdioms } from './fr-visitor-idioms.ts';
import { frVolumeIdioms } from './fr-volume-idioms.ts';
import { frWorkforceIdioms } from './fr-workforce-idioms.ts';

const themes = [
  frAccountIdioms,
  frAutomationIdioms,
  frKnowledgeIdioms,
  frLiveIdioms,
  frPlanningIdioms,
  frQualityIdioms,
  frResolutionIdioms,
  frSalesIdioms,
  frSlaIdioms,
  frSpeedIdioms,
  frVisitorIdioms,
  frVolumeIdioms,
  frWorkforceIdioms,
];

test('a metric has its French expressions in one place: a second list would hide the first', () => {
  const metrics = themes.flatMap((theme) => Object.keys(theme));
  expect(metrics.filter((metric, at) => metrics.indexOf(metric) !== at)).toEqual([]);
  expect(Object.keys(frIdioms).toSorted()).toEqual(metrics.toSorted());
});

test('no French expression is written twice for the same metric', () => {
  const twice = Object.entries<readonly string[]>(frIdioms).flatMap(([metric, list]) =>
    list.filter((phrase, at) => list.indexOf(phrase) !== at).map((phrase) => `${metric}: ${phrase}`),
  );
  expect(twice).toEqual([]);
});

test('no French expression holds a split or a filter, which would then be lost', () => {
  const holding = Object.entries<readonly string[]>(frIdioms).flatMap(([metric, list]) =>
    list
      .filter((phrase) => /\bpar (file|canal|pays|langue|priorite)\b/.test(phrase))
      .map((phrase) => `${metric}: ${phrase}`),
  );
  expect(holding).toEqual([]);
});
