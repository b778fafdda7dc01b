import type { KnownValue } from '#semantic-layer/describe/model-description.ts';

const names: Readonly<Record<string, readonly string[]>> = {
  channel: ['email', 'chat', 'voice', 'sms', 'whatsapp', 'messenger', 'social', 'form'],
  team: ['Support FR', 'Support EN', 'Premium', 'Billing', 'Logistics', 'Customer Success'],
  queue: [
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
  ],
  priority: ['low', 'normal', 'high', 'urgent'],
  ticket_type: ['question', 'incident', 'request', 'complaint'],
  tag: [
    'refund',
    'vip',
    'bug',
    'late-delivery',
    'damaged',
    'promo-code',
    'black-friday',
    'churn-risk',
    'duplicate',
    'escalated',
    'feature-request',
    'fraud',
    'gift',
    'warranty',
  ],
  language: ['fr', 'en', 'de', 'es'],
  country: ['FR', 'BE', 'CH', 'GB', 'US', 'DE', 'ES'],
  segment: ['smb', 'mid_market', 'enterprise'],
  industry: ['retail', 'software', 'education', 'healthcare', 'hospitality'],
  company: [
    'Acme Retail',
    'Globex',
    'Initech',
    'Umbrella Health',
    'Hooli',
    'Stark Education',
    'Wayne Hotels',
  ],
  agent: [
    'Léa Martin',
    'Tom Weber',
    'Inès Dupont',
    'Hugo Bernard',
    'Chloé Petit',
    'Alice Morgan',
    'Nova',
    'FAQ Bot',
  ],
};

const categories: Readonly<Record<string, readonly string[]>> = {
  Delivery: ['Late parcel', 'Lost parcel', 'Tracking'],
  Returns: ['Refund status', 'Return label', 'Exchange'],
  Billing: ['Invoice', 'Double charge', 'Payment failed'],
  Product: ['Defect', 'How-to', 'Availability'],
  Account: ['Login', 'Password reset', 'Data deletion'],
  Subscription: ['Upgrade', 'Cancellation'],
  Feedback: ['Feature request', 'Compliment'],
};

/** Names of the demo organisation, so that questions can be scored without a database. */
export const demoNames: readonly KnownValue[] = [
  ...Object.entries(names).flatMap(([dimension, values]) => values.map((value) => ({ dimension, value }))),
  ...(names.agent ?? []).map((value) => ({ dimension: 'owner', value })),
  ...Object.entries(categories).flatMap(([parent, leaves]) => [
    { dimension: 'category', value: parent },
    ...leaves.map((value) => ({ dimension: 'category', value, parent })),
  ]),
];
