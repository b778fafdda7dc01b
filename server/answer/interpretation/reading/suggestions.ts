import type { Locale } from '#semantic-layer/query/locale.ts';
import { messages } from '#server/answer/interpretation/messages/messages.ts';
import type { Lexicon } from '#server/answer/interpretation/spans/lexicon.ts';

const wanted = 3;
/** Figures that most desks ask for first, as far as the model has them. */
const favourites = ['ticket_volume', 'first_response_time', 'csat', 'backlog_open', 'sla_achievement_rate'];

/** Questions that can be answered here, the ones nearest to what was asked first. */
export function suggestQuestions(lexicon: Lexicon, locale: Locale, near: readonly string[]): string[] {
  const words = messages[locale];
  const ids = [...new Set([...near, ...favourites])].filter((id) => lexicon.metrics.has(id));
  const label = (id: string): string => lexicon.metrics.get(id)?.label[locale] ?? id;
  const [first, second, third] = ids;
  const split = lexicon.dimensions.get('channel')?.label[locale];
  return [
    ...(first && split ? [words.byLastWeek(label(first), split)] : []),
    ...(second ? [words.why(label(second))] : []),
    ...(third ? [words.thisMonth(label(third))] : []),
  ].slice(0, wanted);
}
