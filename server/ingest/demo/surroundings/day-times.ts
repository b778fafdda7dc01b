import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { type RandomStream, runningTotals } from '#server/ingest/demo/random-stream.ts';
import { day, hour } from '#server/ingest/demo/zone-clock.ts';

const browsing = runningTotals([
  3, 1.5, 1, 0.6, 0.6, 1, 2, 5, 9, 13, 14, 14, 14, 13, 13, 13, 13, 14, 15, 17, 19, 18, 13, 7,
]);

/** Instants of a day at which people use the shop's site, as many as fall before now. */
export function browsingTimes(desk: Desk, dayNumber: number, count: number, random: RandomStream): number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const local = random.position(browsing) * hour + random.below(hour);
    const at = desk.clock.toInstant(dayNumber * day + local);
    if (at < desk.now) found.push(at);
  }
  return found;
}

/** Conversations that the desk expects on the day: what other traffic is in proportion to. */
export function expectedConversations(desk: Desk, dayNumber: number): number {
  return desk.profile.channels.reduce((sum, _, channel) => sum + desk.demand.expected(dayNumber, channel), 0);
}
