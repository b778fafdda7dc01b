import { expect, test, vi } from 'vitest';
import { InvalidInputError } from '#server/errors.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { InstantText } from '#server/ingest/demo/instant-text.ts';
import { demoHistory, seconds } from '#server/ingest/demo/testing/demo-history.ts';
import { createZoneClock, dayNumber } from '#server/ingest/demo/zone-clock.ts';
import type { LocalPeriod } from './truth.ts';

vi.setConfig({ testTimeout: 120_000 });

const options = { scale: 0.4, seed: 1, now: '2026-03-18T14:20:00Z' };
const paris = createZoneClock(
  'Europe/Paris',
  seconds('2025-01-01T00:00:00Z'),
  seconds('2026-12-31T00:00:00Z'),
);
const days = new InstantText();
const { stories } = demoSources(options).truth();
const history = demoHistory(options);
const conversations = new Map(history.all('conversation').map((each) => [each.external_id, each]));
const surveys = history.all('survey').filter((survey) => survey.kind === 'csat' && survey.score !== null);

const story = (id: string) => stories.find((each) => each.id === id) ?? expect.fail(`no story ${id}`);
const isIn = (instant: unknown, period: LocalPeriod | null) =>
  typeof instant === 'string' &&
  period !== null &&
  local(instant) >= period.from &&
  local(instant) < period.to;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const satisfied = (answers: typeof surveys) =>
  answers.filter((survey) => Number(survey.score) >= 4).length / answers.length;
const categoryOf = (id: string | null | undefined) => conversations.get(id ?? '')?.category_id;

test('at least sixteen kinds of stories are planted, each with its place and time', () => {
  expect(new Set(stories.map((each) => each.kind)).size).toBeGreaterThanOrEqual(16);
  expect(new Set(stories.map((each) => each.id)).size).toBe(stories.length);
  for (const { period, where } of stories) {
    expect(period.from < period.to).toBe(true);
    expect(Object.values(where).flat().length).toBeGreaterThan(0);
  }
});

test('with two people of Support FR away, chat customers waited much longer last week', () => {
  const { period, compare } = story('chat-wait-last-week');
  const waits = (during: LocalPeriod | null) =>
    history
      .all('queue_entry')
      .filter((stay) => stay.queue_id === 'queue-Chat FR' && stay.exit_reason === 'assigned')
      .filter((stay) => isIn(stay.entered_at, during))
      .map((stay) => seconds(stay.left_at) - seconds(stay.entered_at));
  expect(mean(waits(period))).toBeGreaterThan(2 * mean(waits(compare)));
});

test('CSAT fell last month, and most where parcels were late', () => {
  const { period, compare } = story('courier-failure');
  const during = (time: LocalPeriod | null) => surveys.filter((survey) => isIn(survey.responded_at, time));
  const late = (answers: typeof surveys) =>
    answers.filter((survey) => categoryOf(survey.conversation_id) === 'category-Late parcel');
  const fall = satisfied(during(compare)) - satisfied(during(period));
  expect(fall).toBeGreaterThan(0.03);
  expect(satisfied(late(during(compare))) - satisfied(late(during(period)))).toBeGreaterThan(2 * fall);
});

test('on one day several times as many people could not log in as on any other day of the month', () => {
  const { period } = story('login-outage');
  const logins = history.all('conversation').filter((each) => each.category_id === 'category-Login');
  const byDay = new Map<string, number>();
  for (const { created_at } of logins) {
    const day = local(String(created_at));
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  const others = [...byDay]
    .filter(([day]) => day !== period.from && day > '2026-02-15')
    .map(([, count]) => count);
  expect(byDay.get(period.from)).toBeGreaterThan(2 * Math.max(...others));
});

test('refunds take longer since six weeks', () => {
  const { period, compare, where } = story('refund-approval');
  const names = new Set(where.category?.map((name) => `category-${name}`));
  const hours = (time: LocalPeriod | null) =>
    history
      .all('conversation')
      .filter((each) => names.has(each.category_id ?? '') && isIn(each.last_done_at, time))
      .map((each) => (seconds(each.last_done_at) - seconds(each.created_at)) / 3600);
  expect(mean(hours(period))).toBeGreaterThan(1.6 * mean(hours(compare)));
});

test('the weak agent has the lowest CSAT of all who have enough answers', () => {
  const { period, where } = story('weak-agent');
  const answered = new Map<string, Set<string>>();
  for (const contact of history.all('contact')) {
    if (contact.first_response_at === null) continue;
    const agents = answered.get(contact.conversation_id) ?? new Set();
    answered.set(contact.conversation_id, agents.add(contact.agent_id));
  }
  const byAgent = new Map<string, typeof surveys>();
  for (const survey of surveys) {
    if (!isIn(survey.responded_at, period)) continue;
    for (const agent of answered.get(survey.conversation_id ?? '') ?? []) {
      byAgent.set(agent, [...(byAgent.get(agent) ?? []), survey]);
    }
  }
  const ranked = [...byAgent]
    .filter(([, answers]) => answers.length >= 30)
    .toSorted(([, a], [, b]) => satisfied(a) - satisfied(b));
  const names = new Map(history.all('agent').map((agent) => [agent.external_id, agent.name]));
  expect(names.get(ranked[0]?.[0] ?? '')).toBe(where.agent?.[0]);
});

test('an article is read more and rated worse', () => {
  const { period, compare } = story('outdated-article');
  const ofArticle = (each: { readonly article_id: string }) => each.article_id === 'article-2';
  const views = history.all('kb_view').filter(ofArticle);
  const ratings = history.all('kb_rating').filter(ofArticle);
  const viewed = (time: LocalPeriod | null) => views.filter((view) => isIn(view.viewed_at, time)).length;
  const rated = (time: LocalPeriod | null) =>
    mean(ratings.filter((each) => isIn(each.rated_at, time)).map((each) => Number(each.rating)));
  expect(viewed(period)).toBeGreaterThan(1.3 * viewed(compare));
  expect(rated(period)).toBeLessThan(rated(compare) - 0.8);
});

test('customers write about Apple Pay who never did before', () => {
  const { period } = story('apple-pay-theme');
  const times = history
    .all('message')
    .filter((message) => message.direction === 'inbound' && message.body?.includes('Apple Pay'))
    .map((message) => local(String(message.sent_at)));
  expect(times.length).toBeGreaterThan(20);
  expect(times.filter((day) => day < period.from)).toEqual([]);
});

test('the tag damaged is put more and more often', () => {
  const { period, compare } = story('damaged-tag');
  const perDay = (time: LocalPeriod | null) => {
    const count = history
      .all('conversation_tag')
      .filter((tag) => tag.tag_id === 'tag-damaged' && isIn(tag.tagged_at, time)).length;
    return time === null ? 0 : count / (dayOf(time.to) - dayOf(time.from));
  };
  expect(perDay(period)).toBeGreaterThan(1.5 * perDay(compare));
});

test('more than nine tenths of the hours of Globex are used', () => {
  const project = history.all('project').find((each) => each.name.endsWith('Globex'));
  const used = history
    .all('time_entry')
    .filter((entry) => entry.project_id === project?.external_id)
    .reduce((sum, entry) => sum + (seconds(entry.ends_at) - seconds(entry.starts_at)) / 3600, 0);
  expect(used / Number(project?.contracted_hours)).toBeGreaterThan(0.85);
});

test('without stories nobody writes about Apple Pay and nothing is planted', () => {
  const plain = { ...options, scale: 0.02, stories: 'none' } as const;
  expect(demoSources(plain).truth().stories).toEqual([]);
  const messages = demoHistory(plain).all('message');
  expect(messages.filter((message) => message.body?.includes('Apple Pay'))).toEqual([]);
});

test('a single story can be planted by its name, and a name that is unknown is refused', () => {
  const one = demoSources({ ...options, stories: ['login-outage'] }).truth();
  expect(one.stories.map((each) => each.id)).toEqual(['login-outage']);
  expect(() => demoSources({ ...options, stories: ['flood'] })).toThrow(InvalidInputError);
});

/** The day in Paris. */
function local(instant: string): string {
  return days.date(paris.dayOf(seconds(instant)));
}

function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return dayNumber(year ?? 0, month ?? 0, day ?? 0);
}
