import { expect, test } from 'vitest';
import { groupConversations } from './group-conversations.ts';

const conversations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ external_id: `C${index}` }));

test('a conversation comes with its messages, wherever they stand in their file', () => {
  const messages = [{ conversation_id: 'C1' }, { conversation_id: 'C0' }, { conversation_id: 'C1' }];
  const groups = [
    ...groupConversations([
      { kind: 'conversation', records: conversations(2) },
      { kind: 'message', records: messages },
    ]),
  ];
  expect(groups).toEqual([
    [
      { kind: 'conversation', records: conversations(2) },
      { kind: 'message', records: [messages[1], messages[0], messages[2]] },
    ],
  ]);
});

test('five hundred conversations are a group', () => {
  const groups = [...groupConversations([{ kind: 'conversation', records: conversations(1200) }])];
  expect(groups.map(([batch]) => batch?.records.length)).toEqual([500, 500, 200]);
});

test('messages of a conversation that is in no file come last', () => {
  const groups = [
    ...groupConversations([
      { kind: 'conversation', records: conversations(1) },
      { kind: 'message', records: [{ conversation_id: 'old' }] },
    ]),
  ];
  expect(groups.at(-1)).toEqual([{ kind: 'message', records: [{ conversation_id: 'old' }] }]);
});
