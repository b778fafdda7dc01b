import { expect, test } from 'vitest';
import type { ResultColumn } from '#semantic-layer/compile/compiled-query.ts';
import { compareAnswers } from './compare-answers.ts';

const columns: readonly ResultColumn[] = [
  { id: 'channel', alias: 'channel', role: 'dimension', unit: 'text' },
  { id: 'ticket_volume', alias: 'ticket_volume', role: 'metric', unit: 'count' },
];

test('two sides with the same figures have nothing to tell, whatever the order of their rows', () => {
  const chat = { channel: 'chat', ticket_volume: 3 };
  const email = { channel: 'email', ticket_volume: 2 };
  expect(compareAnswers(columns, [chat, email], [email, chat])).toEqual([]);
});

test('an analyst may leave out what counts nothing, and nothing else', () => {
  const chat = { channel: 'chat', ticket_volume: 3 };
  expect(compareAnswers(columns, [chat, { channel: 'sms', ticket_volume: 0 }], [chat])).toEqual([]);
  expect(compareAnswers(columns, [chat], [])).toEqual(['chat: compiled only']);
  expect(compareAnswers(columns, [], [chat])).toEqual(['chat: by hand only']);
});

test('another figure is named with both values', () => {
  const [ours, theirs] = [
    { channel: 'chat', ticket_volume: 3 },
    { channel: 'chat', ticket_volume: 4 },
  ];
  expect(compareAnswers(columns, [ours], [theirs])).toEqual(['chat: ticket_volume is 3, by hand 4']);
});

test('a member named twice is no answer', () => {
  const chat = { channel: 'chat', ticket_volume: 3 };
  expect(compareAnswers(columns, [chat, chat], [chat])).toEqual(['rows of one name']);
});
