import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { day, hour } from '#server/ingest/demo/zone-clock.ts';

const ordersEach = 0.02;
const orderStates = ['delivered', 'delivered', 'delivered', 'returned', 'in_transit', 'cancelled'];
const boxThemes = ['calligraphy', 'travel journal', 'desk set', 'watercolour'];

/** Objects that only this organisation has: orders that somebody looked up, and subscription boxes of companies. */
export function writeOrders(desk: Desk, firstDay: number, conversations: number): void {
  const random = new RandomStream(desk.seed, labelOf('orders'));
  const span = desk.now - desk.clock.startOfDay(firstDay) - 3 * day;
  const count = Math.min(2000, Math.round(conversations * ordersEach) + 40);
  for (let index = 0; index < count; index++) {
    const buyer = desk.customers.anyConsumer(random);
    const earliest = Math.max(desk.now - 2 * day - span, buyer?.createdAt ?? 0);
    const latest = Math.max(earliest, desk.now - 2 * day);
    const createdAt = Math.round(random.between(earliest, latest));
    desk.outbox.conversations.add('custom_object', {
      external_id: `order-${index + 1}`,
      object_type: 'order',
      customer_id: buyer === null ? null : desk.outbox.introduce(buyer),
      company_id: null,
      conversation_id: null,
      created_at: desk.text.instant(createdAt),
      updated_at: random.chance(0.8)
        ? desk.text.instant(Math.min(desk.now, createdAt + Math.round(random.between(2, 40) * hour)))
        : null,
      attributes: {
        state: random.pick(orderStates),
        items: 1 + random.below(6),
        amount: Math.round(random.logNormal(44, 0.7) * 100) / 100,
        courier: random.pick(['Colis Express', 'RapidPost', 'Relais Vert']),
      },
    });
  }
  for (const company of desk.customers.companies) {
    if (!random.chance(0.25)) continue;
    const createdAt = Math.round(desk.now - 2 * day - random.next() * span);
    desk.outbox.conversations.add('custom_object', {
      external_id: `box-${company.id}`,
      object_type: 'subscription_box',
      customer_id: null,
      company_id: `company-${company.id}`,
      conversation_id: null,
      created_at: desk.text.instant(createdAt),
      updated_at: null,
      attributes: { theme: random.pick(boxThemes), boxes_per_month: 1 + random.below(8) },
    });
  }
}
