import { expect, test } from 'vitest';
import { enAccountIdioms } from './en-account-idioms.ts';
import { enAgentsIdioms } from './en-agents-idioms.ts';
import { enAutomationIdioms } from './en-automation-idioms.ts';
import { enIdioms } from './en-idioms.ts';
import { enKnowledgeIdioms } from './en-knowledge-idioms.ts';
import { enOccupancyIdioms } from './en-occupancy-idioms.ts';
import { enOpportunityIdioms } from './en-opportunity-idioms.ts';
import { enPlanningIdioms } from './en-planning-idioms.ts';
import { enPresenceIdioms } from './en-presence-idioms.ts';
import { enSalesIdioms } from './en-sales-idioms.ts';
import { enServiceIdioms } from './en-service-idioms.ts';
import { enSpeedIdioms } from './en-speed-idioms.ts';
import { enVoiceIdioms } from './en-voice-idioms.ts';
import { enVolumeIdioms } from './en-volume-idioms.ts';

const themes = [
  enAccountIdioms,
  enAgentsIdioms,
  enAutomationIdioms,
  enKnowledgeIdioms,
  enOccupancyIdioms,
  enOpportunityIdioms,
  enPlanningIdioms,
  enPresenceIdioms,
  enSalesIdioms,
  enServiceIdioms,
  enSpeedIdioms,
  enVoiceIdioms,
  enVolumeIdioms,
];

test('a metric has its English expressions in one place: a second list would hide the first', () => {
  const metrics = themes.flatMap((theme) => Object.keys(theme));
  expect(metrics.filter((metric, at) => metrics.indexOf(metric) !== at)).toEqual([]);
  expect(Object.keys(enIdioms).toSorted()).toEqual(metrics.toSorted());
});

test('no expression is written twice for the same metric', () => {
  const twice = Object.entries<readonly string[]>(enIdioms).flatMap(([metric, list]) =>
    list.filter((phrase, at) => list.indexOf(phrase) !== at).map((phrase) => `${metric}: ${phrase}`),
  );
  expect(twice).toEqual([]);
});
