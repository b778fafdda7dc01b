import { metric } from '#semantic-layer/define/metric.ts';
import { messages } from '#semantic-layer/support/datasets/messages.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

const { words } = messages;

export const responseTime = metric({
  label: { en: 'Reply time', fr: 'Délai de réponse (par message)' },
  synonyms: {
    en: ['reply time', 'owner response time', 'time to reply', 'next reply time'],
    fr: ['délai de réponse', 'temps de réponse du propriétaire', 'temps écoulé depuis la dernière réponse'],
  },
  definition: {
    en: 'Time customers wait for each reply, not only the first: from their first unanswered message to the reply by a person or the copilot. Bots and automatic messages are left out.',
    fr: 'Temps d’attente de chaque réponse, et pas seulement de la première : du premier message sans réponse à la réponse d’une personne ou du Copilot. Bots et messages automatiques sont exclus.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['sent_at'],
  variants: {
    stat: ['mean', 'median', 'p90'],
    basis: ['calendar', 'business'],
    responder: ['human_copilot', 'human'],
  },
  minimumSample: 20,
  form: ({ stat, basis, responder }) => {
    const column = basis === 'business' ? 'reply_latency_business_seconds' : 'reply_latency_seconds';
    const authors = responder === 'human' ? ['human'] : ['human', 'copilot'];
    const replies = words.all(words.equals('direction', 'outbound'), words.oneOf('author_kind', authors));
    return messages.aggregate(summarise(stat, messages.value(column)), replies);
  },
});

export const customerResponseTime = metric({
  label: { en: 'Customer response time', fr: 'Temps de réponse du client' },
  synonyms: {
    en: ['customer reply time', 'how long customers take to reply'],
    fr: ['temps de réponse du client', 'délai de réponse des clients'],
  },
  definition: {
    en: 'Time customers take to answer: from the first respondent message without an answer to the customer’s message that answers it.',
    fr: 'Temps que mettent les clients à répondre : du premier message du répondant resté sans réponse au message du client qui y répond.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['sent_at'],
  variants: { stat: ['mean', 'median'] },
  minimumSample: 20,
  form: ({ stat }) =>
    messages.aggregate(
      summarise(stat, messages.value('reply_latency_seconds')),
      words.all(words.equals('direction', 'inbound'), words.equals('author_kind', 'customer')),
    ),
});

export const customerWaitTime = metric({
  label: { en: 'Customer wait time', fr: 'Temps d’attente du client' },
  synonyms: {
    en: ['how long customers wait', 'longest waiting customers', 'average customer wait'],
    fr: [
      'temps d’attente du client',
      'clients qui attendent le plus longtemps',
      'temps moyen d’attente par client',
    ],
  },
  definition: {
    en: 'Time customers wait for each reply by a person, the copilot or a bot, day and night. Made to find the customers who wait longest.',
    fr: 'Temps d’attente de chaque réponse d’une personne, du Copilot ou d’un bot, jour et nuit compris. Sert à trouver les clients qui attendent le plus.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['sent_at'],
  variants: { stat: ['mean', 'median', 'p90'], include_open: ['false', 'true'] },
  minimumSample: 20,
  form: ({ stat, include_open: includeOpen }) => {
    const replies = words.all(
      words.equals('direction', 'outbound'),
      words.oneOf('author_kind', ['human', 'copilot', 'bot']),
    );
    const column = 'reply_latency_seconds';
    if (includeOpen === 'false') return messages.aggregate(summarise(stat, messages.value(column)), replies);
    const seconds = { kind: 'column', path: [], column: 'seconds' } as const;
    return {
      ...{ kind: 'waits', dataset: messages, where: replies, waited: column, asks: firstOfTurn },
      measure: summarise(stat, seconds),
    };
  },
});

/** It answers the other side, or opens the exchange. Notes and automatic messages are no turn of anybody. */
const firstOfTurn = words.all(
  words.equals('direction', 'inbound'),
  words.equals('author_kind', 'customer'),
  words.any(
    words.isPresent('reply_latency_seconds'),
    words.not(
      words.hasLinked(
        'cx.messages',
        { conversation_id: 'conversation_id' },
        (message) =>
          message.all(
            message.not(message.equals('direction', 'internal')),
            message.not(message.equals('author_kind', 'auto')),
          ),
        { precedes: { column: 'sent_at', tie: 'id' } },
      ),
    ),
  ),
);
