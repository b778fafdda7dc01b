import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import type { PhraseBook } from './phrase-book.ts';

type Slot = 'order' | 'days' | 'item' | 'amount' | 'name' | 'agent';
type Part = { readonly text: string; readonly slot: Slot | null };

export type SlotFiller = (
  sentences: readonly string[],
  conversation: Conversation,
  words: PhraseBook,
  agent?: string,
) => string;

/**
 * Joins sentences and fills their slots. What a slot says is the same throughout a conversation: order number,
 * article and amount follow from the conversation's own number.
 */
export function createSlotFiller(): SlotFiller {
  const known = new Map<string, readonly Part[]>();
  const partsOf = (sentence: string): readonly Part[] => {
    let parts = known.get(sentence);
    if (parts === undefined) {
      parts = split(sentence);
      known.set(sentence, parts);
    }
    return parts;
  };
  return (sentences, conversation, words, agent = '') => {
    let text = '';
    for (const sentence of sentences) {
      if (sentence === '') continue;
      let filled = '';
      for (const { text: plain, slot } of partsOf(sentence)) {
        filled += slot === null ? plain : slotText(slot, conversation, words, agent);
      }
      // What follows a greeting that ends with a comma stands on a line of its own.
      text += text === '' ? capital(filled) : `${isEnd(text) ? ' ' : '\n'}${capital(filled)}`;
    }
    return text;
  };
}

function split(sentence: string): Part[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part): Part => {
      const slot = /^\{(order|days|item|amount|name|agent)\}$/.exec(part)?.[1];
      return { text: part, slot: (slot as Slot | undefined) ?? null };
    });
}

function slotText(
  slot: Slot,
  { id, customer, language }: Conversation,
  words: PhraseBook,
  agent: string,
): string {
  switch (slot) {
    case 'order':
      return `PC-${((id * 7919) % 900_000) + 100_000}`;
    case 'days':
      return String(2 + (id % 9));
    case 'item':
      return words.items[id % words.items.length] ?? '';
    case 'amount':
      return `${9 + (id % 140)}${language === 'en' ? '.' : ','}${String((id * 37) % 100).padStart(2, '0')}`;
    case 'name':
      return customer?.name ?? '';
    case 'agent':
      return agent.split(' ')[0] ?? '';
  }
}

function isEnd(text: string): boolean {
  const last = text[text.length - 1];
  return last === '.' || last === '!' || last === '?';
}

function capital(text: string): string {
  const first = text[0];
  return first === undefined ? text : first.toUpperCase() + text.slice(1);
}
