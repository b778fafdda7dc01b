import { expect, test } from 'vitest';
import { stories } from '#server/ingest/demo/stories/tell-stories.ts';
import { askedProofs } from './asked-proofs.ts';
import { storyProofs } from './story-proofs.ts';

test('every story that can be planted has one proof, and every question is about a story', () => {
  const ids = stories.map(({ id }) => id);
  expect(storyProofs.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(askedProofs.filter(({ story }) => !ids.includes(story))).toEqual([]);
});
