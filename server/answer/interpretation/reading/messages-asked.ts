import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { isAbout, type Outline } from './outline.ts';
import type { Sentence } from './sentence.ts';

/** The messages or comments themselves are asked for. */
export function isQuotes(sentence: Sentence, outline: Outline): boolean {
  const areSaid = outline.metrics.some((id) => isAbout({ ...outline, metrics: [id] }, 'quotes'));
  if (
    (areSaid && outline.by.every((id) => /^(agent|customer|company)$/.test(id))) ||
    (sentence.has('quotes') && outline.metrics.length === 0)
  )
    return true;
  return isShownMessages(sentence, outline);
}

const asksToSee =
  /^(please |pls |can you |could you )?(show|read|display|pull up|give me (some|a few)|find|montre\w*|affiche\w*|lis|lire|donne\w* moi (des|quelques)|sors|ressors|trouve)\b|\b(a few|some|several|striking|telling|examples? of|quelques|exemples? de|voir des|lire des|veux lire|sors moi des)\b.*\bmessages?\b/;

/** "Show messages about refunds": the messages themselves, not their number. */
function isShownMessages(sentence: Sentence, { metrics, by, hasGrain }: Outline): boolean {
  const isAlone =
    metrics.length === 1 &&
    (metrics[0] === 'messages_received' || metrics[0] === 'messages_sent') &&
    by.length === 0 &&
    !hasGrain;
  const text = sentence.tokens.map(({ fold }) => fold).join(' ');
  return isAlone && asksToSee.test(text) && !sentence.has('how-many', 'average', 'by', 'share');
}

/** Themes, keywords, rising tags. */
export function isTopics(sentence: Sentence, outline: Outline): boolean {
  const isNamed = outline.metrics.some((id) => isAbout({ ...outline, metrics: [id] }, 'topics'));
  if (isNamed && (outline.metrics.length === 1 || sentence.everyCue('topics').length > 0)) return true;
  if (sentence.has('topics') && outline.metrics.length === 0) return true;
  if (
    outline.by.includes(defaultReadings.keyword) &&
    outline.metrics.every((id) => /^(keyword|ticket_volume)/.test(id))
  )
    return true;
  return outline.by.includes('tag') && sentence.has('rise', 'fall', 'trend');
}
