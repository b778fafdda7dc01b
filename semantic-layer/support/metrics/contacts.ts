import { metric } from '#semantic-layer/define/metric.ts';
import { agents } from '#semantic-layer/support/datasets/agents.ts';
import { contacts } from '#semantic-layer/support/datasets/contacts.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

/** Agents and experts are people; the copilot and bots are not. */
const respondentKinds = { human: ['human', 'expert'], copilot: ['copilot'], bot: ['bot'] } as const;

const { words } = contacts;

function handledBy(kind: 'all' | keyof typeof respondentKinds) {
  if (kind === 'all') return undefined;
  return words.ofParent(['agent'], agents.words.oneOf('kind', respondentKinds[kind]));
}

const notByBot = words.ofParent(['agent'], agents.words.not(agents.words.equals('kind', 'bot')));

export const contactsHandled = metric({
  label: { en: 'Contacts handled', fr: 'Contacts traités' },
  synonyms: {
    en: ['contacts', 'handled contacts', 'handling legs'],
    fr: ['contacts', 'contacts traités'],
  },
  definition: {
    en: 'Contacts that ended in the period. A contact begins each time a conversation is handed to a respondent and ends when it is paused, transferred or closed; one conversation can have several.',
    fr: 'Contacts terminés dans la période. Un contact commence chaque fois qu’une conversation est confiée à un répondant et finit quand elle est mise en pause, transférée ou clôturée ; une conversation peut en compter plusieurs.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['ended_at', 'pushed_at'],
  variants: { kind: ['all', 'human', 'copilot', 'bot'] },
  form: ({ kind }) => contacts.count(handledBy(kind)),
});

export const initiatedContacts = metric({
  label: { en: 'Initiated contacts', fr: 'Contacts initiés' },
  synonyms: {
    en: ['customer-initiated contacts'],
    fr: ['contacts initiés par le visiteur'],
  },
  definition: {
    en: 'First contacts of a conversation that the visitor started, dated by the moment they reached a respondent.',
    fr: 'Premiers contacts d’une conversation à l’initiative du visiteur, datés du moment où ils sont proposés à un répondant.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['pushed_at', 'ended_at'],
  form: () =>
    contacts.count(words.all(words.equals('initiated_by', 'customer'), words.equalsNumber('leg_number', 1))),
});

export const unansweredInitiatedContacts = metric({
  label: { en: 'Unanswered initiated contacts', fr: 'Contacts initiés non répondus (Cts Non Rép.)' },
  synonyms: {
    en: ['unanswered contacts', 'missed replies', 'contacts without reply'],
    fr: ['contacts initiés non répondus', 'Cts Non Rép.', 'contacts sans réponse'],
  },
  definition: {
    en: 'Contacts started by the visitor that ended in the period without any reply. They are part of the contacts handled.',
    fr: 'Contacts à l’initiative du visiteur terminés dans la période sans aucune réponse. Ils font partie des contacts traités.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['ended_at', 'pushed_at'],
  form: () =>
    contacts.count(words.all(words.equals('initiated_by', 'customer'), words.isNull('first_response_at'))),
});

export const contactHandleTime = metric({
  label: { en: 'Average contact handle time', fr: 'Durée moyenne de traitement (DMT)' },
  synonyms: {
    en: ['DMT', 'average contact duration', 'handling time per contact'],
    fr: ['DMT', 'durée moyenne de traitement', 'durée de traitement'],
  },
  definition: {
    en: 'Time from handing a conversation to a respondent to the end of the contact (close, pause or transfer), for the contacts that ended in the period. Agents, the copilot and bots all count.',
    fr: 'Temps entre la remise d’une conversation à un répondant et la fin du contact (clôture, pause ou transfert), pour les contacts terminés dans la période. Conseillers, Copilot et bots comptent tous.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['ended_at', 'pushed_at'],
  variants: { stat: ['mean', 'median', 'p90'], kind: ['all', 'human', 'copilot', 'bot'] },
  minimumSample: 20,
  form: ({ stat, kind }) =>
    contacts.aggregate(summarise(stat, contacts.value('duration_seconds')), handledBy(kind)),
});

export const contactFirstResponseTime = metric({
  label: { en: 'First message response time', fr: 'Délai de réponse au premier message' },
  synonyms: {
    en: ['response time to first message', 'first reply per contact'],
    fr: ['délai de réponse au premier message'],
  },
  definition: {
    en: 'Time from the customer’s first message of a contact (or from its hand-over, when the message came before) to the first reply in it, over contacts. Contacts handled by bots are left out.',
    fr: 'Temps entre le premier message du client dans un contact (ou la remise au répondant, si le message est antérieur) et la première réponse, sur l’ensemble des contacts. Ceux des bots sont exclus.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['first_response_at', 'ended_at'],
  variants: { stat: ['mean', 'median'] },
  minimumSample: 20,
  form: ({ stat }) => {
    const asked = {
      latestOf: [
        { path: [], column: 'pushed_at' },
        { path: [], column: 'first_inbound_at' },
      ],
    };
    const waited = contacts.secondsBetween(asked, 'first_response_at');
    return contacts.aggregate(
      summarise(stat, waited),
      words.all(notByBot, words.isPresent('first_response_at')),
    );
  },
});

export const closeAfterLastMessageTime = metric({
  label: { en: 'Close delay after last message', fr: 'Délai de clôture après dernier message' },
  synonyms: {
    en: ['time to close after last message', 'closing delay'],
    fr: ['délai de clôture après dernier message'],
  },
  definition: {
    en: 'Time from the customer’s last message to the close, over the contacts that ended by a close in the period. Contacts handled by bots are left out.',
    fr: 'Temps entre le dernier message du client et la clôture, sur les contacts terminés par une clôture dans la période. Ceux des bots sont exclus.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['ended_at'],
  variants: { stat: ['mean', 'median'] },
  minimumSample: 20,
  form: ({ stat }) => {
    const lastWord = contacts.lastLinked(
      'cx.messages',
      { conversation_id: 'conversation_id' },
      {
        column: 'sent_at',
        upTo: 'ended_at',
        where: (message) => message.equals('direction', 'inbound'),
      },
    );
    const waited = contacts.secondsBetween(lastWord, 'ended_at');
    return contacts.aggregate(
      summarise(stat, waited),
      words.all(notByBot, words.equals('end_reason', 'closed')),
    );
  },
});
