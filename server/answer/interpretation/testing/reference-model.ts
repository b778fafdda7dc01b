import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type {
  DimensionDescription,
  KnownValue,
  MetricDescription,
  ModelDescription,
  VariantDescription,
} from '#semantic-layer/describe/model-description.ts';
import { type Unit, units } from '#semantic-layer/query/unit.ts';

const metricRow = z.object({
  id: z.string(),
  label_en: z.string(),
  label_fr: z.string(),
  synonyms_en: z.string(),
  synonyms_fr: z.string(),
  dataset: z.string(),
  aggregation: z.string(),
  formula: z.string(),
  unit: z.string(),
  direction: z.enum(['up_good', 'down_good', 'neutral']),
  time_anchor: z.string(),
  variants: z.string(),
});

const dimensionRow = z.object({
  id: z.string(),
  label_en: z.string(),
  label_fr: z.string(),
  synonyms: z.string(),
  type: z.string(),
  datasets: z.string(),
  example_values: z.string(),
});

const dimensionRows = read('dimensions.csv', dimensionRow);

/** The whole catalogue as a model description: 142 metrics and the dimensions that are no time buckets. */
export const referenceModel: ModelDescription = {
  metrics: read('metrics.csv', metricRow).map(toMetric),
  dimensions: dimensionRows.filter((row) => row.type !== 'time bucket').map(toDimension),
};

function read<T>(file: string, row: z.ZodType<T>): T[] {
  const text = readFileSync(new URL(`../../../../evals/reference/${file}`, import.meta.url), 'utf8');
  return z.array(row).parse(parse(text, { columns: true }));
}

function toMetric(row: z.infer<typeof metricRow>): MetricDescription {
  return {
    id: row.id,
    label: { en: row.label_en, fr: row.label_fr },
    synonyms: { en: list(row.synonyms_en, ';'), fr: list(row.synonyms_fr, ';') },
    definition: { en: row.formula, fr: row.formula },
    unit: toUnit(row.unit),
    direction: row.direction,
    variants: list(row.variants, ';').flatMap(toVariant),
    anchors: list(row.time_anchor, '|').map((anchor) => anchor.replace('*', '').trim()),
    dimensions: dimensionsOf(row.dataset),
    overlapping: [],
    isSnapshot: /_at$/.test(row.aggregation),
    minimumSample: 0,
  };
}

function dimensionsOf(dataset: string): string[] {
  return dimensionRows
    .filter((row) =>
      list(row.datasets, ';').some((entry) => entry.startsWith(`${dataset}=`) || entry.startsWith('*=')),
    )
    .map((row) => row.id);
}

function toUnit(unit: string): Unit {
  const first = unit.split(' ')[0] ?? '';
  const found = units.find((known) => known === first);
  return found ?? (unit === 'per hour' ? 'per_hour' : 'number');
}

function toVariant(text: string): VariantDescription[] {
  const [key, choices] = text.split('=');
  if (key === undefined || choices === undefined) return [];
  const values = choices
    .replace(/\([^)]*\)/g, '')
    .split('|')
    .map((choice) => ({ value: choice.replace('*', '').trim(), isDefault: choice.includes('*') }))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ value }) => ({ value, label: { en: value, fr: value } }));
  return [{ key: key.trim(), values }];
}

function toDimension(row: z.infer<typeof dimensionRow>): DimensionDescription {
  const type = row.type.split(' ')[0] ?? '';
  const known = {
    cyclic: 'cyclic',
    entity: 'entity',
    ordinal: 'ordinal',
    hierarchy: 'hierarchy',
    text: 'text',
    boolean: 'boolean',
  } as const;
  return {
    id: row.id,
    label: { en: row.label_en, fr: row.label_fr },
    synonyms: list(row.synonyms, ';'),
    type: type in known ? known[type as keyof typeof known] : 'categorical',
    values:
      type === 'categorical' || type === 'ordinal' || type === 'boolean'
        ? list(row.example_values, ';').map((value) => {
            const bare = value.replace(/\s*\(.*$/, '');
            return { value: bare, names: { en: [bare], fr: [bare] } };
          })
        : [],
    missing: { en: `No ${row.label_en}`, fr: `Sans ${row.label_fr}` },
  };
}

function list(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Values such as a stationery shop with teams in two languages would have. */
export const sampleValues: readonly KnownValue[] = [
  ...of('team', 'Support FR', 'Support EN', 'Premium', 'Billing', 'Logistics', 'Customer Success'),
  ...of('channel', 'email', 'chat', 'voice', 'sms', 'whatsapp', 'messenger', 'social', 'form'),
  ...of(
    'queue',
    'Chat FR',
    'Chat EN',
    'Email FR',
    'Email EN',
    'Voice FR',
    'Voice EN',
    'Premium',
    'Billing',
    'Logistics',
    'Social',
  ),
  ...of('distribution_group', 'Sales', 'After-sales', 'Premium'),
  ...of('priority', 'low', 'normal', 'high', 'urgent'),
  ...of('ticket_type', 'question', 'incident', 'request', 'complaint'),
  ...of(
    'tag',
    'refund',
    'vip',
    'bug',
    'late-delivery',
    'damaged',
    'promo-code',
    'black-friday',
    'churn-risk',
    'duplicate',
  ),
  ...of('tag', 'escalated', 'feature-request', 'fraud', 'gift', 'warranty'),
  ...of('language', 'fr', 'en', 'de', 'es'),
  ...of('country', 'FR', 'BE', 'CH', 'GB', 'US', 'DE', 'ES'),
  ...of('segment', 'smb', 'mid_market', 'enterprise'),
  ...of('industry', 'retail', 'software', 'education', 'healthcare', 'hospitality'),
  ...of('sla_policy', 'Premium 1 h', 'Standard 4 h', 'Email 24 h'),
  ...of('targeting_rule', 'Cart > 100', 'Checkout help', 'Product page'),
  ...of('agent_kind', 'human', 'copilot', 'bot'),
  ...of('author_kind', 'customer', 'human', 'copilot', 'bot', 'auto'),
  ...of('direction', 'inbound', 'outbound'),
  ...of('automation_level', 'none', 'partial', 'full'),
  ...of(
    'agent',
    'Léa Martin',
    'Tom Weber',
    'Inès Dupont',
    'Hugo Bernard',
    'Chloé Petit',
    'Lucas Moreau',
    'Emma Laurent',
    'Nathan Girard',
  ),
  ...of(
    'agent',
    'Manon Roux',
    'Louis Fournier',
    'Camille Blanc',
    'Théo Garnier',
    'Sarah Cohen',
    'Adam Leroy',
    'Julie Lambert',
    'Antoine Faure',
  ),
  ...of(
    'agent',
    'Alice Morgan',
    'Oliver Smith',
    'Grace Taylor',
    'Harry Evans',
    'Amelia Clark',
    'Jack Wilson',
    'Sophie Turner',
    'George Walker',
  ),
  ...of(
    'agent',
    'Emily Hall',
    'Noah Young',
    'Zoé Mercier',
    'Paul Renard',
    'Lina Haddad',
    'Marc Olivier',
    'Nina Rossi',
    'David Stein',
  ),
  ...of('agent', 'Clara Fischer', 'Elena García', 'Priya Patel', 'Samuel Okoye', 'Nova', 'FAQ Bot'),
  ...of(
    'company',
    'Acme Retail',
    'Globex',
    'Initech',
    'Umbrella Health',
    'Hooli',
    'Stark Education',
    'Wayne Hotels',
    'Soylent Foods',
  ),
  ...of('company', 'Vandelay', 'Wonka'),
  ...of(
    'kb_article',
    'Reset your password',
    'Track a parcel',
    'Return an item',
    'Download an invoice',
    'Change delivery address',
  ),
  ...of(
    'kb_article',
    'Cancel a subscription',
    'Use a promo code',
    'Report a damaged item',
    'Delete my data',
    'Upgrade your plan',
  ),
  ...family('Delivery', 'Late parcel', 'Lost parcel', 'Tracking'),
  ...family('Returns', 'Refund status', 'Return label', 'Exchange'),
  ...family('Billing', 'Invoice', 'Double charge', 'Payment failed'),
  ...family('Product', 'Defect', 'How-to', 'Availability'),
  ...family('Account', 'Login', 'Password reset', 'Data deletion'),
  ...family('Subscription', 'Upgrade', 'Cancellation'),
  ...family('Feedback', 'Feature request', 'Compliment'),
];

function of(dimension: string, ...values: readonly string[]): KnownValue[] {
  return values.map((value) => ({ dimension, value }));
}

function family(parent: string, ...values: readonly string[]): KnownValue[] {
  return values.map((value) => ({ dimension: 'category', value, parent }));
}
