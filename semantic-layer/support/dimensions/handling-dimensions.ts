import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { ownValues } from '#semantic-layer/support/dimension-values.ts';

/** How conversations are routed and handled: queues, contacts, messages. */
export const handlingDimensions = {
  queue: {
    label: { en: 'Queue', fr: 'File d’attente' },
    synonyms: ['queues', 'file'],
    type: 'entity',
    members: { table: 'cx.queues', name: 'name', parent: null },
    values: [],
  },
  distribution_group: {
    label: { en: 'Distribution group', fr: 'Groupe de distribution' },
    synonyms: ['routing group', 'groupe de routage'],
    type: 'categorical',
    members: null,
    values: [],
  },
  distribution_rule: {
    label: { en: 'Distribution rule', fr: 'Règle de distribution' },
    synonyms: ['routing rule', 'règle de routage'],
    type: 'categorical',
    members: null,
    values: [],
  },
  queue_exit_reason: {
    label: { en: 'Queue exit reason', fr: 'Motif de sortie de file' },
    synonyms: ['exit reason'],
    type: 'categorical',
    members: null,
    values: ownValues.queueExitReason,
  },
  contact: {
    label: { en: 'Contact', fr: 'Contact' },
    synonyms: ['contact id', 'ID contact'],
    type: 'entity',
    members: { table: 'cx.contacts', name: 'external_id', isNameOptional: true, parent: null },
    values: [],
  },
  contact_end_reason: {
    label: { en: 'Contact end reason', fr: 'Fin de contact' },
    synonyms: ['end reason', 'clôture pause transfert'],
    type: 'categorical',
    members: null,
    values: ownValues.contactEndReason,
  },
  transfer_outcome: {
    label: { en: 'Transfer outcome', fr: 'Issue du transfert' },
    synonyms: ['transfer success', 'échec de transfert'],
    type: 'categorical',
    members: null,
    values: ownValues.transferOutcome,
  },
  initiated_by: {
    label: { en: 'Initiated by', fr: 'Initié par' },
    synonyms: ['who started', 'initiateur'],
    type: 'categorical',
    members: null,
    values: ownValues.initiatedBy,
  },
  agent_kind: {
    label: { en: 'Respondent type', fr: 'Type de répondant' },
    synonyms: ['human or bot', 'human vs AI', 'type de conseiller'],
    type: 'categorical',
    members: null,
    values: ownValues.agentKind,
  },
  message: {
    label: { en: 'Message', fr: 'Message' },
    synonyms: ['message id'],
    type: 'text',
    members: null,
    values: [],
  },
  message_direction: {
    label: { en: 'Message direction', fr: 'Sens du message' },
    synonyms: ['sent or received', 'messages envoyés ou reçus'],
    type: 'categorical',
    members: null,
    values: ownValues.messageDirection,
  },
  author_kind: {
    label: { en: 'Message author type', fr: 'Type d’auteur du message' },
    synonyms: ['author', 'bot interaction', 'interactions avec les bots', 'auteur'],
    type: 'categorical',
    members: null,
    values: ownValues.authorKind,
  },
  intent: {
    label: { en: 'Intent', fr: 'Intention' },
    synonyms: ['intents', 'intention'],
    type: 'entity',
    members: { table: 'cx.intents', name: 'name', parent: null },
    values: [],
  },
  feedback_rating: {
    label: { en: 'Copilot feedback', fr: 'Feedback Copilot' },
    synonyms: ['thumb', 'pouce'],
    type: 'categorical',
    members: null,
    values: ownValues.feedbackRating,
  },
} as const satisfies Readonly<Record<string, Dimension>>;
