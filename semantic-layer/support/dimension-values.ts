import type { Localized } from '#semantic-layer/query/locale.ts';

type NamedValue = { readonly value: string; readonly names: Localized<readonly [string, ...string[]]> };

export const named = (
  value: string,
  en: readonly [string, ...string[]],
  fr: readonly [string, ...string[]],
): NamedValue => ({
  value,
  names: { en, fr },
});

/** Values that are the same in every organisation, in their natural order; the first name is the one shown. */
export const ownValues = {
  channel: [
    named('email', ['Email', 'e-mail', 'mail'], ['E-mail', 'courriel', 'mail', 'email']),
    named('chat', ['Chat', 'live chat', 'webchat'], ['Chat', 'tchat']),
    named('sms', ['SMS', 'text message'], ['SMS', 'texto']),
    named('voice', ['Voice', 'phone', 'call', 'telephone'], ['Téléphone', 'voix', 'appel']),
    named('video', ['Video'], ['Vidéo', 'visio']),
    named('whatsapp', ['WhatsApp'], ['WhatsApp']),
    named('messenger', ['Messenger'], ['Messenger']),
    named('instagram', ['Instagram'], ['Instagram']),
    named('social', ['Social', 'social media'], ['Réseaux sociaux', 'social']),
    named('form', ['Form', 'web form', 'contact form'], ['Formulaire']),
  ],
  priority: [
    named('low', ['Low'], ['Basse', 'faible']),
    named('normal', ['Normal', 'medium'], ['Normale']),
    named('high', ['High'], ['Haute', 'élevée']),
    named('urgent', ['Urgent', 'critical'], ['Urgente', 'critique']),
  ],
  ticketType: [
    named('question', ['Question'], ['Question']),
    named('incident', ['Incident'], ['Incident']),
    named('request', ['Request'], ['Demande']),
    named('complaint', ['Complaint'], ['Réclamation', 'plainte']),
  ],
  language: [
    named('fr', ['French'], ['Français', 'francophone']),
    named('en', ['English'], ['Anglais', 'anglophone']),
    named('de', ['German'], ['Allemand', 'germanophone']),
    named('es', ['Spanish'], ['Espagnol', 'hispanophone']),
  ],
  direction: [
    named('inbound', ['Inbound', 'incoming'], ['Entrante', 'entrant']),
    named('outbound', ['Outbound', 'outgoing', 'proactive'], ['Sortante', 'sortant', 'proactive']),
  ],
  conversationStatus: [
    named('queued', ['Waiting', 'queued'], ['En attente']),
    named('open', ['Open', 'in progress'], ['En cours', 'ouverte']),
    named('paused', ['Paused', 'snoozed', 'on hold'], ['En pause', 'suspendue']),
    named('done', ['Done', 'closed', 'resolved'], ['Terminée', 'clôturée', 'résolue']),
  ],
  automationLevel: [
    named('none', ['Not automated'], ['Non automatisée']),
    named('partial', ['Partly automated', 'partially automated'], ['Partiellement automatisée']),
    named('full', ['Fully automated'], ['Entièrement automatisée']),
  ],
  automationOutcome: [
    named('scenario_completed', ['Scenario completed'], ['Scénario terminé']),
    named('scenario_abandoned', ['Scenario abandoned'], ['Scénario abandonné']),
    named('transfer_failed', ['Transfer failed'], ['Transfert échoué']),
  ],
  withinBusinessHours: [
    named('true', ['Opening hours', 'business hours'], ['Heures d’ouverture']),
    named(
      'false',
      ['Outside opening hours', 'after hours'],
      ['Hors des heures d’ouverture', 'hors horaires'],
    ),
  ],
  queueExitReason: [
    named('assigned', ['Assigned'], ['Affectée']),
    named('abandoned', ['Abandoned'], ['Abandonnée']),
    named('closed', ['Closed while waiting'], ['Clôturée en file']),
    named('moved', ['Moved to another queue'], ['Déplacée vers une autre file']),
  ],
  contactEndReason: [
    named('closed', ['Closed'], ['Clôturé']),
    named('paused', ['Paused'], ['Mis en pause']),
    named('transferred', ['Transferred'], ['Transféré']),
  ],
  transferOutcome: [
    named('succeeded', ['Transfer succeeded'], ['Transfert réussi']),
    named('failed', ['Transfer failed'], ['Transfert échoué']),
  ],
  initiatedBy: [
    named('customer', ['Started by the customer'], ['À l’initiative du client']),
    named('agent', ['Started by the agent'], ['À l’initiative du conseiller']),
  ],
  agentKind: [
    named('human', ['Agent', 'human'], ['Conseiller', 'humain']),
    named('expert', ['Expert'], ['Expert']),
    named('copilot', ['Copilot'], ['Copilot']),
    named('bot', ['Bot'], ['Bot']),
  ],
  messageDirection: [
    named('inbound', ['Received'], ['Reçu']),
    named('outbound', ['Sent'], ['Envoyé']),
    named('internal', ['Internal note'], ['Note interne']),
  ],
  authorKind: [
    named('customer', ['Customer'], ['Client']),
    named('human', ['Agent', 'human'], ['Conseiller', 'humain']),
    named('copilot', ['Copilot'], ['Copilot']),
    named('bot', ['Bot'], ['Bot']),
    named('auto', ['Automatic message'], ['Message automatique']),
  ],
  feedbackRating: [
    named('positive', ['Thumb up'], ['Pouce levé']),
    named('negative', ['Thumb down'], ['Pouce baissé']),
  ],
  segment: [
    named('smb', ['Small business', 'SMB'], ['Petite entreprise', 'PME', 'TPE']),
    named('mid_market', ['Mid-market'], ['Entreprise moyenne', 'ETI']),
    named('enterprise', ['Enterprise', 'large account'], ['Grand compte', 'grande entreprise']),
  ],
  momentKind: [
    named('review', ['Public review'], ['Avis public']),
    named('reference_call', ['Reference call'], ['Appel de référence']),
    named('positive_feedback', ['Positive feedback'], ['Retour positif']),
  ],
  npsGroup: [
    named('detractor', ['Detractor'], ['Détracteur']),
    named('passive', ['Passive'], ['Passif']),
    named('promoter', ['Promoter'], ['Promoteur']),
  ],
  surveyKind: [
    named('csat', ['Satisfaction survey'], ['Enquête de satisfaction']),
    named('nps', ['NPS survey'], ['Enquête NPS']),
    named('ces', ['Effort survey'], ['Enquête d’effort']),
  ],
  sentimentBand: [
    named('negative', ['Negative'], ['Négatif']),
    named('neutral', ['Neutral'], ['Neutre']),
    named('positive', ['Positive'], ['Positif']),
  ],
  slaMetric: [
    named('first_response', ['First response target'], ['Objectif de première réponse']),
    named('next_response', ['Next response target'], ['Objectif de réponse suivante']),
    named('longest_wait', ['Longest wait target'], ['Objectif d’attente maximale']),
    named('resolution', ['Resolution target'], ['Objectif de résolution']),
    named('total_open_time', ['Open time target'], ['Objectif de temps ouvert']),
  ],
  slaStatus: [
    named('achieved', ['Kept'], ['Tenu']),
    named('breached', ['Breached'], ['Manqué']),
    named('pending', ['Pending'], ['Encore ouvert']),
  ],
  hasResult: [
    named('true', ['With a result'], ['Avec résultat']),
    named('false', ['Without result'], ['Sans résultat']),
  ],
} as const;

export const weekdays = [
  named('monday', ['Monday'], ['Lundi']),
  named('tuesday', ['Tuesday'], ['Mardi']),
  named('wednesday', ['Wednesday'], ['Mercredi']),
  named('thursday', ['Thursday'], ['Jeudi']),
  named('friday', ['Friday'], ['Vendredi']),
  named('saturday', ['Saturday'], ['Samedi']),
  named('sunday', ['Sunday'], ['Dimanche']),
] as const;
