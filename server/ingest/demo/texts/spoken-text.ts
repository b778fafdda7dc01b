import { type Causes, isDuring } from '#server/ingest/demo/causes.ts';
import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import type { OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';
import type { RandomStream } from '#server/ingest/demo/random-stream.ts';
import { createSlotFiller } from './fill-slots.ts';
import type { PhraseBook } from './phrase-book.ts';

export type AgentPhrase = 'answer' | 'ask' | 'wait' | 'handover' | 'welcome' | 'detail' | 'notice';
export type CustomerPhrase = 'detail' | 'thanks' | 'stillOpen' | 'another' | 'withdraw';
export type AssistantPhrase = 'answer' | 'handover' | 'nobody';

/** Puts words to what happens in a conversation, in its language, by category and mood. */
export type SpokenText = {
  readonly opening: (category: string, conversation: Conversation, at: number) => string;
  readonly subject: (category: string, conversation: Conversation) => string;
  readonly customerSays: (phrase: CustomerPhrase, conversation: Conversation) => string;
  readonly agentSays: (phrase: AgentPhrase, conversation: Conversation, agent: string) => string;
  readonly assistantSays: (phrase: AssistantPhrase, conversation: Conversation) => string;
  /** The assistant's standard answer on a category; null when it has none. */
  readonly assistantAnswer: (category: number, language: string) => string | null;
  readonly note: (isTransfer: boolean, conversation: Conversation) => string;
  readonly automatic: (language: string, random: RandomStream) => string;
  readonly comment: (share: number, conversation: Conversation) => string;
};

export function createSpokenText(profile: OrganisationProfile, causes: Causes): SpokenText {
  const books: Readonly<Record<string, PhraseBook>> = profile.phraseBooks;
  const book = (language: string): PhraseBook => books[language] ?? profile.phraseBooks.en;
  const categoryName = (index: number): string => profile.categories[index]?.name ?? '';
  const fill = createSlotFiller();

  function opening(category: string, conversation: Conversation, at: number): string {
    const { random, language, mood } = conversation;
    const words = book(language);
    const theme = causes.themes.find(
      (candidate) => isDuring(candidate, at) && candidate.categories.includes(category),
    );
    const themed = theme?.sentences[language];
    const first =
      theme !== undefined && themed !== undefined && random.chance(theme.share)
        ? random.pick(themed)
        : random.pick(words.openings[category] ?? words.calm);
    const second = random.pick(mood < -0.35 ? words.angry : mood > 0.3 ? words.pleased : words.calm);
    const greeting = random.chance(0.6) ? random.pick(words.greetings) : '';
    const closing = random.chance(0.4) ? random.pick(words.closings) : '';
    return fill([greeting, first, second, closing], conversation, words);
  }

  function say(phrases: readonly string[] | undefined, conversation: Conversation, agent = ''): string {
    const words = book(conversation.language);
    const options = phrases === undefined || phrases.length === 0 ? words.agentDetails : phrases;
    return fill([conversation.random.pick(options)], conversation, words, agent);
  }

  function agentSays(phrase: AgentPhrase, conversation: Conversation, agent: string): string {
    const words = book(conversation.language);
    const { random } = conversation;
    switch (phrase) {
      case 'detail':
        return say(words.agentDetails, conversation, agent);
      case 'welcome':
        return say(words.welcomes, conversation, agent);
      case 'notice':
      case 'answer':
      case 'ask':
      case 'wait':
      case 'handover': {
        const body = {
          answer: words.answers[categoryName(conversation.category)] ?? words.agentDetails,
          ask: words.asks,
          wait: words.waits,
          handover: words.handovers,
          notice: words.notices,
        }[phrase];
        const parts = [
          random.pick(words.agentGreetings),
          random.pick(body),
          random.pick(words.agentClosings),
        ];
        return fill(parts, conversation, words, agent);
      }
    }
  }

  return {
    opening,
    agentSays,
    subject: (category, conversation) => {
      const words = book(conversation.language);
      return say(words.subjects[category] ?? [category], conversation);
    },
    customerSays: (phrase, conversation) => {
      const words = book(conversation.language);
      const phrases = {
        detail: words.details,
        thanks: words.thanks,
        stillOpen: words.stillOpen,
        another: words.another,
        withdraw: words.withdraw,
      }[phrase];
      const body = say(phrases, conversation);
      const isAngry = phrase === 'stillOpen' && conversation.mood < -0.4;
      return isAngry ? `${body} ${say(words.angry, conversation)}` : body;
    },
    assistantSays: (phrase, conversation) => {
      const words = book(conversation.language);
      if (phrase === 'handover') return say(words.assistantHandovers, conversation);
      if (phrase === 'nobody') return say(words.assistantNobody, conversation);
      return say(words.assistantAnswers[categoryName(conversation.category)] ?? words.welcomes, conversation);
    },
    assistantAnswer: (category, language) => {
      const answer = book(language).assistantAnswers[categoryName(category)]?.[0];
      return answer?.replace(/ ?\{\w+\}/g, '') ?? null;
    },
    note: (isTransfer, conversation) => {
      const words = book(conversation.language);
      return say(isTransfer ? words.transferNotes : words.notes, conversation);
    },
    automatic: (language, random) => random.pick(book(language).automatic),
    comment: (share, conversation) => {
      const words = book(conversation.language);
      const bad = words.badComments[categoryName(conversation.category)];
      if (share < 0.4) {
        return say(
          bad !== undefined && conversation.random.chance(0.6) ? bad : words.comments.bad,
          conversation,
        );
      }
      return say(share < 0.7 ? words.comments.mixed : words.comments.good, conversation);
    },
  };
}
