import type { Company, Customer } from '#server/ingest/demo/customers.ts';
import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream, runningTotals } from '#server/ingest/demo/random-stream.ts';
import { day, hour, weekdayOf } from '#server/ingest/demo/zone-clock.ts';
import { expectedConversations } from './day-times.ts';

/** Events of the portal per expected conversation of a working day. Thinned. */
const eventsEach = 0.11;
const events = ['login', 'order_placed', 'list_created', 'report_exported', 'user_invited', 'approval_given'];
const eventTotals = runningTotals([0.46, 0.22, 0.12, 0.09, 0.04, 0.07]);
const valueEvent = 'order_placed';
const week = [1, 1.05, 1.05, 1, 0.85, 0.06, 0.03];

/** Day by day what people of companies do in the portal; everybody's first order comes some days after they join. */
export function createPortalUsage(desk: Desk): (today: number) => void {
  const { customers, text, now } = desk;
  if (customers.companies.length === 0) return () => undefined;
  let counter = 0;
  const write = (customer: Customer, event: string, at: number): void => {
    if (at >= now) return;
    desk.outbox.conversations.add('product_usage_event', {
      external_id: `usage-${++counter}`,
      customer_id: desk.outbox.introduce(customer),
      event_name: event,
      is_value_event: event === valueEvent,
      occurred_at: text.instant(at),
    });
  };
  const people = customers.companies.flatMap((company) => company.people.map((id) => customers.known(id)));
  const newcomers = people.toSorted((a, b) => a.createdAt - b.createdAt);
  let arrived = 0;
  const levels = customers.companies.map((company) => activityOf(desk, company));

  return (today) => {
    const random = new RandomStream(desk.seed, labelOf('portal'), today);
    const midnight = desk.clock.startOfDay(today + 1);
    for (
      let next = newcomers[arrived];
      next !== undefined && next.createdAt < midnight;
      next = newcomers[arrived]
    ) {
      arrived++;
      write(next, 'login', next.createdAt + 60);
      write(next, valueEvent, Math.round(next.createdAt + 2 * hour + random.exponential(6 * day)));
    }
    const totals = runningTotals(
      customers.companies.map((company, index) => company.weight * levelOn(levels[index], today)),
    );
    const count = random.poisson(
      expectedConversations(desk, today) * eventsEach * (week[weekdayOf(today) - 1] ?? 1) * 1.35,
    );
    for (let index = 0; index < count; index++) {
      const company = customers.companies[random.position(totals)];
      if (company === undefined) continue;
      const at = desk.clock.toInstant(today * day + Math.round(random.between(7.5, 19) * hour));
      write(customers.ofCompany(company, at, random), events[random.position(eventTotals)] ?? 'login', at);
    }
  };
}

type Activity = { readonly level: number; readonly fadesFrom: number };

/** Some companies use the portal less and less. */
function activityOf(desk: Desk, company: Company): Activity {
  const random = new RandomStream(desk.seed, labelOf('portal activity'), company.id);
  const level = random.logNormal(1, 0.5);
  const fades = random.chance(0.09);
  return {
    level,
    fadesFrom: fades ? desk.clock.dayOf(desk.now) - 20 - random.below(100) : Number.POSITIVE_INFINITY,
  };
}

function levelOn(activity: Activity | undefined, today: number): number {
  if (activity === undefined) return 0;
  return activity.level * Math.max(0.1, Math.min(1, 1 - (today - activity.fadesFrom) / 45));
}
