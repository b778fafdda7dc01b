import { named } from './dimension-values.ts';

/** Values of presence, targeting and accounts that are the same in every organisation; the first name is shown. */
export const workforceValues = {
  agentStatus: [
    named('available', ['Available'], ['Disponible']),
    named('unavailable', ['Unavailable'], ['Indisponible']),
  ],
  occupancyLevel: [
    named('none', ['Idle', 'not occupied'], ['Inoccupé']),
    named('partial', ['Partly occupied'], ['Partiellement occupé']),
    named('max', ['Fully occupied', 'at capacity'], ['Totalement occupé', 'saturé']),
  ],
  missedReason: [
    named('busy', ['Agents fully busy', 'busy'], ['Conseillers totalement occupés', 'occupés']),
    named('absent', ['Agents absent', 'absent'], ['Conseillers absents', 'absents']),
  ],
  arrComponent: [
    named('base', ['Base'], ['Base']),
    named('expansion', ['Expansion'], ['Expansion']),
    named('upsell', ['Upsell'], ['Upsell', 'vente additionnelle']),
  ],
  timeEntrySource: [
    named('google_calendar', ['Google Calendar', 'calendar'], ['Google Agenda', 'agenda']),
    named('manual', ['Manual', 'by hand'], ['Saisie manuelle', 'à la main']),
  ],
  assignmentRole: [named('primary', ['Primary'], ['Principal']), named('backup', ['Backup'], ['Sauvegarde'])],
} as const;
