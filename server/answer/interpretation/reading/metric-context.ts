import { firstToken, isSpanOf } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

/** Metrics as the words around them settle it: of a queue, of an article, of what fell the most. */
export function inContext(ids: readonly string[], sentence: Sentence): string[] {
  const has = (id: string): boolean => sentence.lexicon.metrics.has(id);
  const settled = ids
    .map((id) => changeRanked(ofQueue(withCopilot(id, sentence), sentence), sentence))
    .filter(has);
  const isMood = ids.length === 0 && asksForMood(sentence);
  if (isMood && has('sentiment_score')) return ['sentiment_score'];
  const rated = ratingOfArticle(ids, sentence);
  return rated !== null && has(rated) ? [rated] : withoutSubsumed(settled);
}

const subsumed: Readonly<Record<string, RegExp>> = {
  kb_searches: /^kb_no_result/,
  copilot_conversations: /^(fully|partially)_automated/,
  closed_conversations: /^tickets_closed_/,
  tickets_answered_on_time: /^$/,
  missed_conversations: /^missed_(conversations|transactions|revenue)_/,
};

/** "What do people search for and find nothing": the figure that is a part of the other says it all. */
function withoutSubsumed(ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.some((other) => other !== id && subsumed[id]?.test(other)));
}

/** "Queues where people waited more than 10 minutes": the wait in the queue. */
function ofQueue(id: string, sentence: Sentence): string {
  const words = sentence.tokens.map(({ fold }) => fold);
  const isQueue = words.some((word) => /^(queues?|files?)$/.test(word));
  const isReply = words.some((word) => /^(repl\w+|respon\w+|repon\w+|answer\w*)$/.test(word));
  const isLength = sentence.all('quantity').some(({ meaning }) => meaning.quantity.kind === 'seconds');
  if (id === 'conversations_waiting' && isLength && sentence.has('above', 'below', 'at-least', 'at-most'))
    return 'queue_wait_time';
  return id === 'customer_wait_time' && isQueue && !isReply ? 'queue_wait_time' : id;
}

/** "The most negative sentiment": how negative, not how many that are. */
function asksForMood(sentence: Sentence): boolean {
  return sentence.everySpan.some(
    (span) =>
      isSpanOf(span, 'value') &&
      span.meaning.readings.some(({ dimension }) => dimension === 'sentiment_band') &&
      /^(most|least|more|plus|moins)$/.test(sentence.tokens[firstToken(span) - 1]?.fold ?? ''),
  );
}

const copilots: Readonly<Record<string, string>> = {
  conversion_rate: 'copilot_conversion_rate',
  revenue_after_conversation: 'copilot_revenue',
  revenue_per_conversation: 'copilot_revenue',
};

/** "Revenue with the copilot's help": the figure that is counted of its conversations. */
function withCopilot(id: string, sentence: Sentence): string {
  const isSaid = sentence.tokens.some(({ fold }) => /^copilots?$/.test(fold));
  return (isSaid && copilots[id]) || id;
}

const rating = /^(ratings?|rated|notes?|scores?|stars?|etoiles?|notation)$/;

/** "The rating of the article Track a parcel": an article is rated, not a conversation. */
function ratingOfArticle(ids: readonly string[], sentence: Sentence): string | null {
  const isOther = ids.some((id) => id !== 'kb_views' && id !== defaultReadings.rows && id !== 'csat');
  const areRated = sentence.tokens.some(({ fold }) => rating.test(fold));
  const isArticle = sentence.everySpan.some(
    (span) =>
      (isSpanOf(span, 'dimension') && span.meaning.dimensions.includes('kb_article')) ||
      (isSpanOf(span, 'value') && span.quality > 0.8 && span.meaning.readings[0]?.dimension === 'kb_article'),
  );
  const areViews = sentence.tokens.some(({ fold }) =>
    /^(views?|vues?|read|lus?|lues?|traffic|trafic)$/.test(fold),
  );
  return !isOther && areRated && isArticle && !areViews ? 'kb_article_rating' : null;
}

const changeOf: Readonly<Record<string, string>> = {
  kb_views: 'kb_article_views_change',
  ticket_volume: 'ticket_volume_growth_rate',
};

/** "Which articles fell the most in views": members ranked by how much they changed. */
function changeRanked(id: string, sentence: Sentence): string {
  const change = changeOf[id];
  if (!change) return id;
  const moved = sentence
    .everyCue('rise', 'fall')
    .filter(
      (cue) => !cue.meaning.cues.some((name) => /^(most|least|best|worst|slowest|fastest)$/.test(name)),
    );
  const isMost = sentence.everyCue('most', 'least').some((most) =>
    moved.some((cue) => {
      const away = firstToken(most) - firstToken(cue);
      return away !== 0 && Math.abs(away) <= 3;
    }),
  );
  return isMost && sentence.everyCue('why').length === 0 ? change : id;
}
