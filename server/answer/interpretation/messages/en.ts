import type { InterpretationMessages } from './interpretation-messages.ts';

export const en = {
  empty: 'Ask a question about your support: volumes, response times, satisfaction, teams…',
  tooLong: (limit) =>
    `That is too long to read as one question. Please ask it in fewer than ${limit} characters.`,
  unsafe: 'This reads as an instruction or code rather than a question, so it was not run.',
  secret: 'Passwords, keys and other secrets are never shown here.',
  change: 'Vigie only reads: it cannot change, delete, assign or send anything.',
  outOfScope: 'This is not about your customer support, so there is no answer in the data.',
  notInData: (words) => `“${words}” is not something the data measures.`,
  future: (period) =>
    `${period} has not happened yet, so there is no figure for it. A forecast can be asked for.`,
  beforeHistory: (start) => `The history begins on ${start}: there is nothing before it.`,
  unknownName: (name, kind) => `There is no ${kind ?? 'name'} “${name}” in the data.`,
  absentValue: (name, kind) => `“${name}” does not occur in the data as ${kind}.`,
  whichName: (name) => `Which one is meant by “${name}”?`,
  whichMetric: (name) => `“${name}” may mean several things. Which one?`,
  whichSubject: 'Which figure is this about?',
  impossibleDate: (date) => `There is no ${date} in the calendar. Is this date meant?`,
  assumedPeriod: (period) => `No period was named: the last 28 complete days, ${period}.`,
  assumedNow: 'No period was named: the state right now.',
  assumedReviewWeek: (period) => `No period was named: last week, ${period}.`,
  assumedHorizon: (period) => `No period was named: the next 28 days, ${period}.`,
  assumedMetric: (metric) => `No figure was named: ${metric}.`,
  impliedPeriod: (period) => `Only the other side was named: compared for ${period}.`,
  readAs: (words, meaning) => `“${words}” was read as ${meaning}.`,
  metricRather: (metric, other) => `Read as ${metric}; it could also mean ${other}.`,
  dimensionRather: (name, dimension, other) =>
    `“${name}” was read as ${dimension}; there is also ${other} of that name.`,
  leftOut: (words) => `Not taken into account: ${words}.`,
  day: (date) => date,
  span: (from, to) => `${from} to ${to}`,
  byLastWeek: (metric, dimension) => `${metric} by ${dimension.toLowerCase()} last week`,
  why: (metric) => `Why did ${metric.toLowerCase()} change last week?`,
  thisMonth: (metric) => `${metric} this month against last month`,
} satisfies InterpretationMessages;
