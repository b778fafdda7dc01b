/** One member of a dimension, as a query names it, and how a row of each dataset is known to belong to it. */
export type MemberFilter = { readonly dimension: string; readonly member: string };

type Reach = {
  /** Column of conversations, or of the table it leads to. */
  readonly conversation: (value: string) => string;
  /** Datasets that have a column of their own for it, by dimensions.csv. */
  readonly own?: Readonly<Record<string, (value: string) => string>>;
  /** SQL that lists its members, for one organisation. */
  readonly members: string;
};

const column = (name: string) => (value: string) => `${name} = ${value}`;
const named = (name: string, table: string) => (value: string) =>
  `${name} in (select id from ${table} where name = ${value})`;
const ofCustomer = (condition: (value: string) => string) => (value: string) =>
  `customer_id in (select id from customers where ${condition(value)})`;
const inCompany = (condition: (value: string) => string) => (value: string) =>
  `company_id in (select id from companies where ${condition(value)})`;

/** Surveys and orders know their customer themselves: some come without a conversation. */
const withCustomer = (condition: (value: string) => string) => ({
  surveys: condition,
  transactions: condition,
});

const owned = "select name from agents where kind = 'human'";

/** Dimensions with one member a conversation, the datasets below it included. */
const reaches: Readonly<Record<string, Reach>> = {
  channel: {
    conversation: column('channel'),
    own: {
      queue_entries: (value) => `queue_id in (select id from queues where channel = ${value})`,
      targeting_triggers: (value) => `rule_id in (select id from targeting_rules where channel = ${value})`,
    },
    members: 'select distinct channel from conversations',
  },
  priority: { conversation: column('priority'), members: 'select distinct priority from conversations' },
  ticket_type: {
    conversation: column('ticket_type'),
    members: 'select distinct ticket_type from conversations',
  },
  team: {
    conversation: named('team_id', 'teams'),
    own: {
      contacts: named('team_id', 'teams'),
      messages: (value) =>
        `contact_id in (select c.id from contacts c join teams t on t.id = c.team_id where t.name = ${value})`,
      queue_entries: (value) =>
        `queue_id in (select q.id from queues q join teams t on t.id = q.team_id where t.name = ${value})`,
    },
    members: 'select name from teams',
  },
  category: {
    conversation: named('category_id', 'categories'),
    members: 'select name from categories where parent_id is not null',
  },
  owner: { conversation: named('agent_id', 'agents'), members: owned },
  country: {
    conversation: ofCustomer(column('country')),
    own: withCustomer(ofCustomer(column('country'))),
    members: 'select distinct country from customers',
  },
  segment: {
    conversation: ofCustomer(inCompany(column('segment'))),
    own: withCustomer(ofCustomer(inCompany(column('segment')))),
    members: 'select distinct segment from companies',
  },
  company: {
    conversation: ofCustomer(inCompany(column('name'))),
    own: withCustomer(ofCustomer(inCompany(column('name')))),
    members: 'select name from companies order by id limit 12',
  },
};

export const filterDimensions = Object.keys(reaches);

export function membersSql(dimension: string): string {
  const reach = reaches[dimension];
  if (reach === undefined) throw new RangeError(`no members of ${dimension}`);
  return reach.members;
}

/** Datasets whose rows belong to a conversation. */
const belowConversation: ReadonlySet<string> = new Set([
  'messages',
  'surveys',
  'transactions',
  'sla_outcomes',
  'conversation_status_intervals',
  'contacts',
]);

/**
 * Which rows of a dataset belong to the member, as a SQL condition on that table; null where the catalogue has no such
 * pair or it needs more than one column to tell.
 *
 * @param value  the member as SQL literal
 */
export function memberCondition(dataset: string, dimension: string, value: string): string | null {
  const reach = reaches[dimension];
  if (reach === undefined) return null;
  const own = reach.own?.[dataset];
  if (own) return own(value);
  if (dataset === 'conversations') return reach.conversation(value);
  if (!belowConversation.has(dataset)) return null;
  return `conversation_id in (select id from conversations where ${reach.conversation(value)})`;
}
