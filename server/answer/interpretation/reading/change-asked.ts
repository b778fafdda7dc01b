import { lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import { daysOf } from '#server/answer/interpretation/time/period.ts';
import type { Splits } from './read-splits.ts';
import type { Sentence } from './sentence.ts';

/** "Did CSAT drop last month?" compares with the month before; "how has it evolved" is a trend. */
export function isChangeAsked(sentence: Sentence, splits: Splits): boolean {
  if (splits.grain || sentence.has('trend') || asksHowItMoved(sentence)) return false;
  if (againstLast.test(sentence.text.trim()) || isBecoming(sentence)) return true;
  return sentence.has('change', 'rise', 'fall') && !sentence.has('anomaly') && isVerb(sentence);
}

/** "How has the rating moved over the last six months": along a stretch of several units, no comparison of two. */
export function asksHowItMoved(sentence: Sentence): boolean {
  const text = sentence.tokens.map(({ fold }) => fold).join(' ');
  const isAsked =
    /\b(how (has|have|did|is|was)|comment (a|ont|evolue|evoluent|se porte))\b.*\b(moved?|changed?|evolved?|developed?|progressed|evolue\w*|bouge\w*|varie\w*|change\w*)\b/.test(
      text,
    );
  const [main] = sentence.all('time');
  const named = main?.meaning.meanings.find((meaning) => meaning.kind === 'period');
  return isAsked && named?.kind === 'period' && daysOf(named.period) > 31;
}

/** "This quarter vs last". */
const againstLast =
  /\b(vs\.?|versus|against|compared (to|with)|than|contre|face au|par rapport au) (the )?(last|previous|précédente?|dernier)( one)?\s*[?.!]*$/i;

/** "Which customers turned negative": from one state to another. */
export function isBecoming({ text }: Sentence): boolean {
  return becoming.test(text);
}

const becoming =
  /\b(turned|became|have become|went) (negative|positive|unhappy|happy|sour|bad)\b|\bdevenue?s? (négati|positi|mécontent|insatisfait)/i;

/** "High ARR, many tickets and falling usage": of several figures listed, what each one is like. */
function isQualityOfOne(cue: Span, sentence: Sentence): boolean {
  const metrics = sentence.all('metric');
  const areListed = metrics.length >= 2 && sentence.has('and');
  const isAdjective =
    /^(high|low|rising|falling|growing|declining|dropping|increasing|decreasing|élevée?s?|elevee?s?|bas|basse|haut|haute|en hausse|en baisse)$/i.test(
      sentence.wordsAt(cue),
    );
  return isAdjective && areListed && sentence.has('which', 'with');
}

/** Words for rising and falling count where they are what is asked, not a metric's quality. */
export function isVerb(sentence: Sentence): boolean {
  return sentence
    .cues('change', 'rise', 'fall')
    .filter((cue) => !(/ing$/i.test(sentence.wordsAt(cue)) && sentence.next(cue, 'metric', 1)))
    .filter((cue) => !isQualityOfOne(cue, sentence))
    .filter((cue) => !/^(under|within)$/.test(sentence.tokens[lastToken(cue) + 1]?.fold ?? ''))
    .some(
      ({ meaning }) =>
        !meaning.cues.some((cue) =>
          ['most', 'least', 'best', 'worst', 'slowest', 'fastest', 'above', 'below', 'by'].includes(cue),
        ),
    );
}
