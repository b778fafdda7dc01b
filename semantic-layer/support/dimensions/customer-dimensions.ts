import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { ownValues } from '#semantic-layer/support/dimension-values.ts';

/** Who asks: customers, their companies, where they are. */
export const customerDimensions = {
  customer: {
    label: { en: 'Customer', fr: 'Client' },
    synonyms: ['visitor', 'client', 'visiteur', 'ID visiteur interne', 'object id'],
    type: 'entity',
    members: { table: 'cx.customers', name: 'name', isNameOptional: true, parent: null },
    values: [],
  },
  customer_external_id: {
    label: { en: 'External customer id', fr: 'ID visiteur externe' },
    synonyms: ['external visitor id', 'custom data id'],
    type: 'text',
    members: null,
    values: [],
  },
  company: {
    label: { en: 'Company', fr: 'Entreprise' },
    synonyms: ['account', 'organization', 'compte', 'société'],
    type: 'entity',
    members: { table: 'cx.companies', name: 'name', parent: null },
    values: [],
  },
  segment: {
    label: { en: 'Customer segment', fr: 'Segment client' },
    synonyms: ['tier', 'plan', 'segment'],
    type: 'categorical',
    members: null,
    values: ownValues.segment,
  },
  industry: {
    label: { en: 'Industry', fr: 'Secteur d’activité' },
    synonyms: ['sector', 'secteur'],
    type: 'categorical',
    members: null,
    values: [],
  },
  country: {
    label: { en: 'Country', fr: 'Pays' },
    synonyms: ['region', 'pays'],
    type: 'categorical',
    members: null,
    values: [],
  },
  moment_kind: {
    label: { en: 'Moment type', fr: 'Type de moment' },
    synonyms: ['kind of moment'],
    type: 'categorical',
    members: null,
    values: ownValues.momentKind,
  },
} as const satisfies Readonly<Record<string, Dimension>>;
