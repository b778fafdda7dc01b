import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { ownValues, weekdays } from './dimension-values.ts';

const entity = (table: NonNullable<Dimension['members']>['table'], name = 'name') =>
  ({ type: 'entity', members: { table, name, parent: null }, values: [] }) as const;

const categorical = { type: 'categorical', members: null, values: [] } as const;

/** Everything figures can be split and filtered by, with its words. Datasets say how they reach each of them. */
export const dimensions = {
  channel: {
    label: { en: 'Channel', fr: 'Canal' },
    synonyms: ['channels', 'source', 'canaux', 'médium'],
    type: 'categorical',
    members: null,
    values: ownValues.channel,
  },
  team: {
    label: { en: 'Team', fr: 'Équipe' },
    synonyms: ['teams', 'group', 'squad', 'équipes', 'groupe'],
    ...entity('cx.teams'),
  },
  agent: {
    label: { en: 'Agent (respondent)', fr: 'Agent (répondant)' },
    synonyms: [
      'rep',
      'representative',
      'advisor',
      'respondent',
      'conseiller',
      'répondant',
      'représentant',
      'agent',
    ],
    ...entity('cx.agents'),
  },
  owner: {
    label: { en: 'Ticket owner', fr: 'Propriétaire du ticket' },
    synonyms: ['assignee', 'owner', 'propriétaire', 'assigné à'],
    ...entity('cx.agents'),
  },
  priority: {
    label: { en: 'Priority', fr: 'Priorité' },
    synonyms: ['urgency', 'urgence'],
    type: 'ordinal',
    members: null,
    values: ownValues.priority,
  },
  ticket_type: {
    label: { en: 'Ticket type', fr: 'Type de ticket' },
    synonyms: ['type', 'nature'],
    type: 'categorical',
    members: null,
    values: ownValues.ticketType,
  },
  category: {
    label: { en: 'Category', fr: 'Catégorie' },
    synonyms: ['topic', 'theme', 'subject', 'sujet', 'thème', 'motif'],
    type: 'hierarchy',
    members: { table: 'cx.categories', name: 'name', parent: 'parent_id' },
    values: [],
  },
  tag: {
    label: { en: 'Tag', fr: 'Étiquette (tag)' },
    synonyms: ['label', 'tags', 'balise', 'étiquette'],
    ...entity('cx.tags'),
  },
  language: {
    label: { en: 'Language', fr: 'Langue' },
    synonyms: ['locale', 'langue'],
    type: 'categorical',
    members: null,
    values: ownValues.language,
  },
  queue: {
    label: { en: 'Queue', fr: 'File d’attente' },
    synonyms: ['queues', 'file'],
    ...entity('cx.queues'),
  },
  country: { label: { en: 'Country', fr: 'Pays' }, synonyms: ['region', 'pays'], ...categorical },
  company: {
    label: { en: 'Company', fr: 'Entreprise' },
    synonyms: ['account', 'organization', 'compte', 'société'],
    ...entity('cx.companies'),
  },
  segment: {
    label: { en: 'Customer segment', fr: 'Segment client' },
    synonyms: ['tier', 'plan', 'segment'],
    ...categorical,
  },
  industry: {
    label: { en: 'Industry', fr: 'Secteur d’activité' },
    synonyms: ['sector', 'secteur'],
    ...categorical,
  },
  day_of_week: {
    label: { en: 'Day of week', fr: 'Jour de la semaine' },
    synonyms: ['weekday', 'jour'],
    type: 'cyclic',
    members: null,
    values: weekdays,
  },
  hour_of_day: {
    label: { en: 'Hour of day', fr: 'Heure de la journée' },
    synonyms: ['time of day', 'peak hours', 'heure du jour', 'heures de pointe'],
    type: 'cyclic',
    members: null,
    values: [],
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof dimensions;
