import { divide, subtract } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import { presenceForms } from '#semantic-layer/support/presence-forms.ts';

const { present, presented, spent, inShifts, peak } = presenceForms;

export const presentationTime = metric({
  label: { en: 'Presentation time', fr: 'Durée de présentation (En Prod.)' },
  synonyms: {
    en: ['channel presented time', 'online time of the channel'],
    fr: ['durée de présentation', 'temps de présentation du canal'],
  },
  definition: {
    en: 'Time during which at least one person was present and could take a conversation (available, not at full capacity). Overlapping people count once. By channel, the queues they served at that time decide.',
    fr: 'Temps pendant lequel au moins une personne était présente et pouvait prendre une conversation (disponible, pas au maximum). Les présences simultanées comptent une fois. Par canal, ce sont les files servies à ce moment qui décident.',
  },
  unit: 'seconds',
  direction: 'up_good',
  anchors: ['status intervals clipped to the period'],
  form: () => presented,
});

export const presentationRate = metric({
  label: { en: 'Presentation rate', fr: 'Taux de présentation' },
  synonyms: { en: ['channel availability rate'], fr: ['taux de présentation'] },
  definition: {
    en: 'Presentation time over smoothed presence time.',
    fr: 'Durée de présentation rapportée à la durée de présence lissée.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['status intervals clipped to the period'],
  form: () => divide({ presentation_time: presented }, { smoothed_presence_time: present }),
});

export const nonPresentationTime = metric({
  label: { en: 'Non-presentation time', fr: 'Durée de non-présentation (Hors Prod.)' },
  synonyms: { en: ['channel hidden time'], fr: ['durée de non-présentation'] },
  definition: {
    en: 'Time during which somebody was present but nobody could take a conversation.',
    fr: 'Temps pendant lequel quelqu’un était présent mais personne ne pouvait prendre de conversation.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['status intervals clipped to the period'],
  form: () => subtract({ smoothed_presence_time: present }, { presentation_time: presented }),
});

export const nonPresentationRate = metric({
  label: { en: 'Non-presentation rate', fr: 'Taux de non-présentation' },
  synonyms: { en: ['channel hidden rate'], fr: ['taux de non-présentation'] },
  definition: {
    en: 'Non-presentation time over smoothed presence time.',
    fr: 'Durée de non-présentation rapportée à la durée de présence lissée.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['status intervals clipped to the period'],
  form: () =>
    divide(
      {
        non_presentation_time: subtract(
          { smoothed_presence_time: present },
          { presentation_time: presented },
        ),
      },
      { smoothed_presence_time: present },
    ),
});

export const smoothedPresenceTime = metric({
  label: { en: 'Smoothed presence time', fr: 'Durée de présence lissée' },
  synonyms: {
    en: ['covered hours', 'coverage time', 'presence coverage'],
    fr: ['durée de présence lissée', 'plage couverte'],
  },
  definition: {
    en: 'Time covered by at least one connected person (agents and experts). Overlapping people count once.',
    fr: 'Temps couvert par au moins une personne connectée (conseillers et experts). Les présences simultanées comptent une fois.',
  },
  unit: 'seconds',
  direction: 'up_good',
  anchors: ['status intervals clipped to the period'],
  form: () => present,
});

export const cumulativePresenceTime = metric({
  label: { en: 'Cumulative presence time', fr: 'Durée de présence cumulée' },
  synonyms: {
    en: ['logged-in time', 'total presence', 'connected hours'],
    fr: ['durée de présence cumulée', 'temps de connexion'],
  },
  definition: {
    en: 'Connection times of all people (agents and experts), added up.',
    fr: 'Durées de connexion de toutes les personnes (conseillers et experts), additionnées.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.connected,
});

export const maxAgentsPresent = metric({
  label: { en: 'Maximum agents present', fr: 'Maximum de conseillers présents' },
  synonyms: {
    en: ['peak agents connected', 'max concurrent agents'],
    fr: ['maximum de conseillers présents', 'pic de conseillers connectés'],
  },
  definition: {
    en: 'Largest number of people connected at the same instant. Over several periods it is the largest of them, never their sum.',
    fr: 'Plus grand nombre de personnes connectées au même instant. Sur plusieurs périodes, c’est le plus grand, jamais la somme.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => peak.present,
});

export const maxAgentsAvailable = metric({
  label: { en: 'Maximum agents available', fr: 'Nombre maximum d’utilisateurs disponibles' },
  synonyms: {
    en: ['max available users', 'peak available agents'],
    fr: ['nombre maximum d’utilisateurs disponibles', 'pic de disponibilité'],
  },
  definition: {
    en: 'Largest number of people available at the same instant.',
    fr: 'Plus grand nombre de personnes disponibles au même instant.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['status intervals clipped to the period'],
  form: () => peak.available,
});

export const agentAvailableTime = metric({
  label: { en: 'Agent available time', fr: 'Disponibilité des représentants' },
  synonyms: {
    en: ['rep availability', 'available hours', 'total availability'],
    fr: ['disponibilité des représentants', 'temps de disponibilité'],
  },
  definition: {
    en: 'Time people spent with the status available, added up.',
    fr: 'Temps passé par les personnes à l’état disponible, additionné.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.available,
});

export const availableTimeInWorkingHours = metric({
  label: { en: 'Available time within working hours', fr: 'Disponibilité pendant les heures de travail' },
  synonyms: {
    en: ['working hours availability'],
    fr: ['disponibilité des heures de travail', 'disponibilité pendant les heures'],
  },
  definition: {
    en: 'Available time that falls within the person’s own planned work. Time off is no planned work.',
    fr: 'Temps disponible qui tombe dans le travail planifié de la personne. Les congés n’en font pas partie.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => inShifts,
});

export const availableTimeOutsideWorkingHours = metric({
  label: { en: 'Available time outside working hours', fr: 'Disponibilité en dehors des heures de travail' },
  synonyms: {
    en: ['overtime availability', 'working outside hours'],
    fr: ['disponibilité en dehors des heures de travail'],
  },
  definition: {
    en: 'Available time outside the person’s own planned work: who works beyond their hours.',
    fr: 'Temps disponible hors du travail planifié de la personne : qui travaille au-delà de ses heures.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['status intervals clipped to the period'],
  form: () =>
    subtract({ agent_available_time: spent.available }, { available_time_in_working_hours: inShifts }),
});
