import { metric } from '#semantic-layer/define/metric.ts';
import { messages } from '#semantic-layer/support/datasets/messages.ts';

const { words } = messages;

export const sentimentScore = metric({
  label: { en: 'Sentiment score', fr: 'Score de sentiment' },
  synonyms: {
    en: ['sentiment', 'customer sentiment', 'conversation sentiment', 'message sentiment', 'tone'],
    fr: ['sentiment', 'sentiment client', 'sentiment des conversations', 'voix du client'],
  },
  definition: {
    en: 'Mean sentiment, from −1 (negative) to 1 (positive), of the customers’ messages of the period. Messages that were not scored are left out.',
    fr: 'Sentiment moyen, de −1 (négatif) à 1 (positif), des messages des clients de la période. Les messages non notés sont exclus.',
  },
  unit: 'score',
  direction: 'up_good',
  anchors: ['sent_at'],
  variants: { weight: ['message', 'conversation', 'customer'] },
  minimumSample: 30,
  form: ({ weight }) => {
    const scored = words.all(
      words.equals('direction', 'inbound'),
      words.equals('author_kind', 'customer'),
      words.isPresent('sentiment'),
    );
    const measure = { kind: 'mean', of: messages.value('sentiment') } as const;
    if (weight === 'message') return messages.aggregate(measure, scored);
    const by =
      weight === 'conversation'
        ? { path: [], column: 'conversation_id' }
        : { path: ['conversation'], column: 'customer_id' };
    return { kind: 'grouped', dataset: messages, where: scored, by, measure, figure: { kind: 'mean' } };
  },
});
