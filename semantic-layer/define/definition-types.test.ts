import { expect, test } from 'vitest';
import { declareDataset } from './declare-dataset.ts';
import { metric } from './metric.ts';

const tags = declareDataset('cx.conversations', {
  alias: 'conversation',
  times: ['created_at'],
  dimensions: { channel: (by) => by.column('channel') },
});

test('a definition that names what is not there does not compile', () => {
  declareDataset('cx.conversations', {
    alias: 'c',
    times: [],
    // @ts-expect-error no such column
    dimensions: { mood: (by) => by.column('mood') },
  });
  // @ts-expect-error no such table
  declareDataset('cx.moods', { alias: 'm', times: [], dimensions: {} });
  // @ts-expect-error a subject is no instant
  declareDataset('cx.conversations', { alias: 'c', times: ['subject'], dimensions: {} });
  // @ts-expect-error a subject cannot be added up
  tags.value('subject');
  // @ts-expect-error a count is no instant
  tags.secondsBetween('created_at', 'message_count');
  // @ts-expect-error a count is not compared with a word
  tags.words.equals('message_count', 'many');
  declareDataset('cx.conversations', {
    alias: 'c',
    times: [],
    dimensions: {
      // @ts-expect-error no such column to match on
      tag: (by) => by.bridge('cx.conversation_tags', { match: { topic_id: 'id' }, member: 'tag_id' }),
    },
  });
  declareDataset('cx.surveys', {
    alias: 's',
    times: [],
    // @ts-expect-error a survey may belong to no conversation
    parents: { conversation: { column: 'conversation_id', dataset: tags, isAlwaysThere: true } },
    dimensions: {},
  });
  metric({
    label: { en: 'x', fr: 'x' },
    synonyms: { en: [], fr: [] },
    definition: { en: 'x', fr: 'x' },
    unit: 'count',
    direction: 'neutral',
    anchors: ['created_at'],
    variants: { stat: ['mean', 'median'] },
    // @ts-expect-error p90 is no choice of this metric
    form: ({ stat }) => (stat === 'p90' ? null : tags.count()),
  });
  expect(Object.keys(tags.dimensions)).toEqual(['channel']);
});
