import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { ownValues } from '#semantic-layer/support/dimension-values.ts';

/** What customers thought, and whether promises were kept. */
export const qualityDimensions = {
  nps_group: {
    label: { en: 'NPS group', fr: 'Groupe NPS' },
    synonyms: ['promoter', 'detractor', 'promoteur', 'détracteur', 'passif'],
    type: 'ordinal',
    members: null,
    values: ownValues.npsGroup,
  },
  survey_score: {
    label: { en: 'Survey score', fr: 'Note d’enquête' },
    synonyms: ['rating', 'note'],
    type: 'ordinal',
    members: null,
    values: [],
  },
  survey_kind: {
    label: { en: 'Survey type', fr: 'Type d’enquête' },
    synonyms: ['type of survey'],
    type: 'categorical',
    members: null,
    values: ownValues.surveyKind,
  },
  sentiment_band: {
    label: { en: 'Sentiment band', fr: 'Tranche de sentiment' },
    synonyms: ['positive negative', 'polarité'],
    type: 'ordinal',
    members: null,
    values: ownValues.sentimentBand,
  },
  sla_policy: {
    label: { en: 'SLA policy', fr: 'Politique SLA' },
    synonyms: ['policy', 'politique'],
    type: 'entity',
    members: { table: 'cx.sla_policies', name: 'name', parent: null },
    values: [],
  },
  sla_metric: {
    label: { en: 'SLA metric', fr: 'Métrique SLA' },
    synonyms: ['SLA goal', 'objectif SLA'],
    type: 'categorical',
    members: null,
    values: ownValues.slaMetric,
  },
  sla_status: {
    label: { en: 'SLA status', fr: 'Statut SLA' },
    synonyms: ['met or breached', 'on time or late', 'à temps ou en retard'],
    type: 'categorical',
    members: null,
    values: ownValues.slaStatus,
  },
} as const satisfies Readonly<Record<string, Dimension>>;
