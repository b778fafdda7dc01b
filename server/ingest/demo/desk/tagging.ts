import { isDuring } from '#server/ingest/demo/causes.ts';
import type { Conversation } from './conversation.ts';
import type { Desk } from './desk.ts';

/** Tags that agents put when they close: by category, season, customer and what happened. */
export function tagAtClose(desk: Desk, conversation: Conversation, at: number): void {
  const { random, tags } = conversation;
  const put = (tag: string, chance: number): void => {
    if (!random.chance(chance) || tags.some((known) => known.tag === tag)) return;
    if (desk.profile.tags.includes(tag)) tags.push({ tag, at });
  };
  const category = desk.profile.categories[conversation.category];
  for (const [tag, chance] of category?.tags ?? []) put(tag, chance);
  const season = desk.demand.season(desk.clock.dayOf(conversation.createdAt));
  put('black-friday', season.isBlackFridayWeek ? 0.3 : 0);
  put('promo-code', season.isCampaign && category?.parent === 'Billing' ? 0.25 : 0);
  put('gift', season.isGiftSeason ? 0.09 : 0);
  put('vip', conversation.isPremium ? 0.55 : conversation.customer?.loyalty === 'gold' ? 0.3 : 0);
  put('escalated', conversation.transfers > 0 ? 0.45 : conversation.priority === 'urgent' ? 0.12 : 0);
  put('churn-risk', conversation.customer?.company != null && conversation.mood < -0.55 ? 0.3 : 0);
  for (const change of desk.causes.tags) {
    if (!isDuring(change, at) || !change.categories.includes(category?.name ?? '')) continue;
    const part = (at - change.from) / (change.to - change.from);
    put(change.tag, change.chanceAtStart + part * (change.chanceAtEnd - change.chanceAtStart));
  }
}
