import type { Localized } from '#semantic-layer/query/locale.ts';

type NamedValue = { readonly value: string; readonly names: Localized<readonly [string, ...string[]]> };

const named = (
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
