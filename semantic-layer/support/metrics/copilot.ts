import { metric } from '#semantic-layer/define/metric.ts';
import { withCopilot } from '#semantic-layer/support/copilot-conversations.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { copilotFeedback, messages } from '#semantic-layer/support/datasets/messages.ts';

const { words } = conversations;
const kept = words.isNull('merged_into_id');

const withCopilotReply = words.all(kept, withCopilot);
const fullyAnswered = words.not(
  words.hasLinked('cx.messages', { conversation_id: 'id' }, (message) => message.isFalse('copilot_answered')),
);

/** Share of the copilot's messages that got this thumb: of all of them, or of those that got any. */
function feedbackShare(rating: 'positive' | 'negative', denominator: 'copilot_messages' | 'rated_messages') {
  const message = messages.words;
  const byCopilot = message.equals('author_kind', 'copilot');
  const isRated = message.ofParent(['feedback'], copilotFeedback.words.isPresent('rating'));
  return messages.share(
    message.ofParent(['feedback'], copilotFeedback.words.equals('rating', rating)),
    denominator === 'rated_messages' ? message.all(byCopilot, isRated) : byCopilot,
  );
}

export const copilotConversations = metric({
  label: { en: 'Copilot conversations', fr: 'Conversations avec Copilot' },
  synonyms: {
    en: ['conversations with copilot', 'AI conversations'],
    fr: ['conversations incluant le Copilot', 'nombre de conversations Copilot'],
  },
  definition: {
    en: 'Conversations closed in the period with at least one reply by the copilot. Deleted and merged ones are left out.',
    fr: 'Conversations clôturées dans la période avec au moins une réponse du Copilot. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['last_done_at'],
  form: () => conversations.count(withCopilotReply),
});

export const copilotParticipationRate = metric({
  label: { en: 'Copilot share of conversations', fr: 'Part Copilot des conversations' },
  synonyms: {
    en: ['copilot participation', 'AI involvement rate'],
    fr: ['part Copilot des conversations', 'taux de participation du Copilot'],
  },
  definition: {
    en: 'Share of the conversations closed in the period with at least one reply by the copilot. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées dans la période avec au moins une réponse du Copilot. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['last_done_at'],
  minimumSample: 30,
  form: () => conversations.share(withCopilot, kept),
});

export const copilotTransferRate = metric({
  label: { en: 'Copilot transfer rate', fr: 'Transfert aux agents' },
  synonyms: {
    en: ['escalation rate', 'handover rate', 'transfer to agents'],
    fr: ['transfert aux agents', 'taux de transfert', 'taux d’escalade'],
  },
  definition: {
    en: 'Share of the conversations closed in the period with a copilot reply in which the copilot tried to hand over, whether it worked or not. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées dans la période avec une réponse du Copilot dans lesquelles il a tenté un transfert, réussi ou non. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['last_done_at'],
  variants: { outcome: ['any', 'succeeded', 'failed'] },
  minimumSample: 30,
  form: ({ outcome }) => {
    const handedOver = words.hasLinked('cx.contacts', { conversation_id: 'id' }, (contact) =>
      contact.all(
        outcome === 'any'
          ? contact.isPresent('transfer_outcome')
          : contact.equals('transfer_outcome', outcome),
        contact.hasLinked('cx.agents', { id: 'agent_id' }, (agent) => agent.equals('kind', 'copilot')),
      ),
    );
    return conversations.share(handedOver, withCopilotReply);
  },
});

export const copilotFullyAnsweredConversations = metric({
  label: {
    en: 'Conversations fully answered by Copilot',
    fr: 'Conversations où le Copilot a répondu à tout',
  },
  synonyms: {
    en: ['fully answered conversations'],
    fr: ['conversations entièrement répondues par le Copilot'],
  },
  definition: {
    en: 'Conversations closed in the period with a copilot reply in which it answered every question put to it. Deleted and merged ones are left out.',
    fr: 'Conversations clôturées dans la période avec une réponse du Copilot dans lesquelles il a répondu à toutes les questions posées. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['last_done_at'],
  form: () => conversations.count(words.all(withCopilotReply, fullyAnswered)),
});

export const copilotAnswerRate = metric({
  label: { en: 'Copilot answer rate', fr: 'Taux de réponse du Copilot' },
  synonyms: {
    en: ['copilot response rate', 'AI answer rate'],
    fr: ['taux de réponse du Copilot'],
  },
  definition: {
    en: 'Share of the conversations closed in the period with a copilot reply in which it answered every question put to it. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées dans la période avec une réponse du Copilot dans lesquelles il a répondu à toutes les questions posées. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['last_done_at'],
  minimumSample: 30,
  form: () => conversations.share(fullyAnswered, withCopilotReply),
});

export const undetectedIntentRate = metric({
  label: { en: 'Undetected intent rate', fr: 'Taux d’intentions non détectées' },
  synonyms: {
    en: ['intent miss rate', 'no intent rate', 'unrecognized intents'],
    fr: ['taux d’intentions non détectées', 'intentions non reconnues'],
  },
  definition: {
    en: 'Share of the conversations closed in the period with a copilot reply in which no intent was recognised. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées dans la période avec une réponse du Copilot dans lesquelles aucune intention n’a été reconnue. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['last_done_at'],
  minimumSample: 30,
  form: () => {
    const understood = words.hasLinked('cx.messages', { conversation_id: 'id' }, (message) =>
      message.hasLinked('cx.intent_detections', { message_id: 'id' }, (detection) =>
        detection.isPresent('intent_id'),
      ),
    );
    return conversations.share(words.not(understood), withCopilotReply);
  },
});

export const copilotPositiveFeedbackRate = metric({
  label: { en: 'Copilot positive feedback rate', fr: 'Feedbacks clients positifs sur le Copilot' },
  synonyms: {
    en: ['thumbs up rate', 'positive feedback'],
    fr: ['feedbacks positifs sur les réponses du Copilot'],
  },
  definition: {
    en: 'Share of the copilot’s messages of the period that customers gave a thumb up.',
    fr: 'Part des messages du Copilot de la période ayant reçu un pouce levé des clients.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['sent_at', 'copilot_feedback.created_at'],
  variants: { denominator: ['copilot_messages', 'rated_messages'] },
  minimumSample: 30,
  form: ({ denominator }) => feedbackShare('positive', denominator),
});

export const copilotNegativeFeedbackRate = metric({
  label: { en: 'Copilot negative feedback rate', fr: 'Feedbacks clients négatifs sur le Copilot' },
  synonyms: {
    en: ['thumbs down rate', 'negative feedback'],
    fr: ['feedbacks négatifs sur les réponses du Copilot'],
  },
  definition: {
    en: 'Share of the copilot’s messages of the period that customers gave a thumb down.',
    fr: 'Part des messages du Copilot de la période ayant reçu un pouce baissé des clients.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['sent_at', 'copilot_feedback.created_at'],
  variants: { denominator: ['copilot_messages', 'rated_messages'] },
  minimumSample: 30,
  form: ({ denominator }) => feedbackShare('negative', denominator),
});
