import type { Company } from '#server/ingest/demo/customers.ts';
import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { day, hour } from '#server/ingest/demo/zone-clock.ts';

const yearlyAmount = { smb: 1400, mid_market: 9500, enterprise: 46_000 } as const;
const stages = ['discovery', 'proposal', 'negotiation'] as const;
const momentsPerCompany = 0.55;
const reviewSites = ['g2', 'trustpilot', 'google'];

/** What companies pay, may pay and say in public: subscriptions, opportunities and customer moments. */
export function writeAccounts(desk: Desk, firstDay: number): void {
  const today = desk.clock.dayOf(desk.now);
  for (const company of desk.customers.companies) {
    const random = new RandomStream(desk.seed, labelOf('account'), company.id);
    writeSubscriptions(desk, company, { firstDay, today }, random);
    writeOpportunities(desk, company, { firstDay, today }, random);
    writeMoments(desk, company, { firstDay, today }, random);
  }
}

type History = { readonly firstDay: number; readonly today: number };

function writeSubscriptions(
  desk: Desk,
  company: Company,
  { firstDay, today }: History,
  random: RandomStream,
): void {
  const { date } = dates(desk);
  const joined = desk.clock.dayOf(company.createdAt);
  const isNewClient = random.chance(0.2);
  const startedOn = isNewClient ? firstDay + random.below(today - firstDay) : joined + random.below(30);
  const hasLeft = company.id >= 10 && random.chance(0.09);
  const endedOn = hasLeft
    ? Math.min(today, Math.max(startedOn + 60, firstDay + random.below(today - firstDay)))
    : 0;
  const base = rounded(random.logNormal(yearlyAmount[company.segment], 0.4));
  const write = (component: string, amount: number, from: number, number: number): void => {
    desk.outbox.conversations.add('subscription', {
      external_id: `subscription-${company.id}-${number}`,
      company_id: `company-${company.id}`,
      component,
      annual_amount: amount,
      started_on: date(from),
      ended_on: endedOn > from ? date(endedOn) : null,
    });
  };
  write('base', base, startedOn, 1);
  const lastDay = endedOn > 0 ? endedOn : today;
  for (const [index, component] of ['expansion', 'upsell'].entries()) {
    const from = Math.max(startedOn + 30, firstDay + random.below(today - firstDay));
    if (random.chance(company.segment === 'smb' ? 0.14 : 0.4) && from < lastDay) {
      write(component, rounded(base * random.between(0.1, 0.45)), from, index + 2);
    }
  }
}

function writeOpportunities(
  desk: Desk,
  company: Company,
  { firstDay, today }: History,
  random: RandomStream,
): void {
  const owners = desk.agents.filter((agent) => agent.profile.team === accountTeam(desk));
  const count = random.poisson(company.segment === 'smb' ? 0.25 : 0.8);
  for (let index = 0; index < count; index++) {
    const createdAt = desk.clock.startOfDay(firstDay + random.below(today - firstDay)) + 10 * hour;
    const closedAt = createdAt + Math.round(random.logNormal(55, 0.6)) * day + 5 * hour;
    const isClosed = closedAt < desk.now;
    const isWon = random.chance(0.42);
    desk.outbox.conversations.add('opportunity', {
      external_id: `opportunity-${company.id}-${index + 1}`,
      company_id: `company-${company.id}`,
      owner_id: random.chance(0.06) || owners.length === 0 ? null : random.pick(owners).externalId,
      stage: isClosed ? (isWon ? 'won' : 'lost') : random.pick(stages),
      amount: rounded(yearlyAmount[company.segment] * random.between(0.15, 0.8)),
      created_at: desk.text.instant(createdAt),
      closed_at: isClosed ? desk.text.instant(closedAt) : null,
      is_won: isClosed ? isWon : null,
    });
  }
}

function writeMoments(
  desk: Desk,
  company: Company,
  { firstDay, today }: History,
  random: RandomStream,
): void {
  const owners = desk.agents.filter((agent) => agent.profile.team === accountTeam(desk));
  const count = random.poisson(momentsPerCompany);
  for (let index = 0; index < count; index++) {
    const at =
      desk.clock.startOfDay(firstDay + random.below(today - firstDay)) +
      Math.round(random.between(8, 19) * hour);
    const kind = random.pick(['review', 'review', 'reference_call', 'positive_feedback'] as const);
    const person = random.chance(0.7) ? desk.customers.ofCompany(company, at, random) : null;
    desk.outbox.conversations.add('customer_moment', {
      external_id: `moment-${company.id}-${index + 1}`,
      company_id: `company-${company.id}`,
      customer_id: person === null ? null : desk.outbox.introduce(person),
      agent_id: random.chance(0.5) || owners.length === 0 ? null : random.pick(owners).externalId,
      kind,
      source: kind === 'review' ? random.pick(reviewSites) : null,
      rating: kind === 'review' ? Math.min(5, Math.round((3.9 + 0.7 * random.normal()) * 2) / 2) : null,
      occurred_at: desk.text.instant(at),
    });
  }
}

/** The team whose people look after companies. */
export function accountTeam(desk: Desk): string {
  return desk.profile.teams.at(-1)?.name ?? '';
}

function dates(desk: Desk): { readonly date: (dayNumber: number) => string } {
  return { date: (dayNumber) => desk.text.date(dayNumber) };
}

function rounded(amount: number): number {
  return Math.max(100, Math.round(amount / 10) * 10);
}
