import type {
  DimensionDescription,
  MetricDescription,
  ModelDescription,
} from '#semantic-layer/describe/model-description.ts';

/** A catalogue small enough to read: three metrics, five dimensions. */
export const smallDescription: ModelDescription = {
  metrics: [
    metric({
      id: 'ticket_volume',
      label: { en: 'Ticket volume', fr: 'Volume de tickets' },
      synonyms: { en: ['tickets', 'demand'], fr: ['demandes reçues'] },
      dimensions: ['channel', 'team', 'agent', 'category', 'country'],
    }),
    metric({
      id: 'first_response_time',
      label: { en: 'First response time', fr: 'Délai de première réponse' },
      synonyms: { en: ['response time'], fr: ['temps de réponse'] },
      unit: 'seconds',
      direction: 'down_good',
      dimensions: ['channel', 'team', 'agent', 'category'],
      variants: [
        {
          key: 'basis',
          values: [
            { value: 'business', label: { en: 'business hours', fr: 'heures ouvrées' } },
            { value: 'calendar', label: { en: 'calendar hours', fr: 'heures calendaires' } },
          ],
        },
      ],
    }),
    metric({
      id: 'csat',
      label: { en: 'CSAT', fr: 'CSAT' },
      synonyms: { en: ['satisfaction'], fr: ['satisfaction client'] },
      unit: 'ratio',
      direction: 'up_good',
      dimensions: ['channel', 'team', 'agent'],
    }),
    metric({
      id: 'backlog_open',
      label: { en: 'Open backlog', fr: 'Tickets ouverts' },
      synonyms: { en: ['backlog'], fr: ['encours'] },
      direction: 'down_good',
      isSnapshot: true,
      dimensions: ['channel', 'team'],
    }),
  ],
  dimensions: [
    dimension('channel', 'Channel', 'Canal', 'categorical', [
      { value: 'chat', names: { en: ['chat'], fr: ['tchat'] } },
      { value: 'voice', names: { en: ['voice', 'phone'], fr: ['téléphone'] } },
    ]),
    dimension('team', 'Team', 'Équipe', 'entity'),
    dimension('agent', 'Agent', 'Agent', 'entity'),
    dimension('category', 'Category', 'Catégorie', 'hierarchy'),
    dimension('country', 'Country', 'Pays', 'categorical'),
  ],
};

function metric(
  given: Pick<MetricDescription, 'id' | 'label' | 'synonyms' | 'dimensions'> & Partial<MetricDescription>,
): MetricDescription {
  return {
    definition: { en: given.label.en, fr: given.label.fr },
    unit: 'count',
    direction: 'neutral',
    variants: [],
    anchors: ['created_at', 'first_done_at'],
    overlapping: [],
    isSnapshot: false,
    minimumSample: 10,
    ...given,
  };
}

function dimension(
  id: string,
  en: string,
  fr: string,
  type: DimensionDescription['type'],
  values: DimensionDescription['values'] = [],
): DimensionDescription {
  return {
    id,
    label: { en, fr },
    synonyms: [],
    type,
    values,
    missing: { en: `No ${en.toLowerCase()}`, fr: `Sans ${fr.toLowerCase()}` },
  };
}
