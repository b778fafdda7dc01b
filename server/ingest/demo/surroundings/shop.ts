import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { browsingTimes, expectedConversations } from './day-times.ts';

/** Site transactions without a conversation, per expected conversation. Thinned: a real shop sells far more. */
const salesEach = 0.12;

/** Day by day what is bought on the site by people who did not need help. */
export function createShop(desk: Desk): (today: number) => void {
  let counter = 0;
  return (today) => {
    const random = new RandomStream(desk.seed, labelOf('shop'), today);
    const { isBlackFridayWeek, isCampaign, isGiftSeason } = desk.demand.season(today);
    const pull = (isBlackFridayWeek ? 1.3 : 1) * (isCampaign ? 1.35 : 1) * (isGiftSeason ? 1.2 : 1);
    const count = random.poisson(expectedConversations(desk, today) * salesEach * pull);
    for (const at of browsingTimes(desk, today, count, random)) {
      const buyer = random.chance(0.45) ? desk.customers.anyConsumer(random) : null;
      const amount = Math.round(random.logNormal(44, 0.7) * 100) / 100;
      desk.outbox.conversations.add('transaction', {
        external_id: `SALE-${++counter}`,
        customer_id: buyer === null ? null : desk.outbox.introduce(buyer),
        conversation_id: null,
        occurred_at: desk.text.instant(at),
        amount,
        original_amount: amount,
        original_currency: desk.profile.currency,
      });
    }
  };
}
