import { firstToken, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';

export type Scope =
  | { readonly kind: 'inside' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-measured'; readonly words: string }
  | { readonly kind: 'no-subject' };

/** Cues that make a question of the desk's own even where no metric is named. */
const telling: readonly CueName[] = [
  'staffing',
  'topics',
  'quotes',
  'scorecard',
  'review',
  'gaps',
  'anomaly',
  'outlier',
  'target',
  'forecast',
];

/** These as well, where every word of the question was understood. */
const tellingAlone: readonly CueName[] = ['why', 'peers', 'what-if', 'now'];

/** Whether a question is about this desk at all, from what was understood of it and what was not. */
export function scopeOf(reading: Reading): Scope {
  const { sentence, plan, namedMetrics, filters, splits, ignored } = reading;
  const words = ignored.map((index) => sentence.tokens[index]?.text ?? '').join(' ');
  const unexplained = ignored.length;
  const explained = explainedWords(reading);
  if (namedMetrics.length > 0) {
    if (isOnlyOfRows(reading) && unexplained > 0) return { kind: 'not-measured', words };
    return unexplained >= 2 && unexplained > explained ? { kind: 'outside' } : { kind: 'inside' };
  }
  if (sentence.has(...telling) && unexplained <= explained) return { kind: 'inside' };
  if ((sentence.has(...tellingAlone) && unexplained === 0) || plan.scenario !== null)
    return { kind: 'inside' };
  const isSplit = splits.by.length > 0 && sentence.all('dimension').length > 0;
  const isOfDesk = isSplit || filters.where.length > 0 || sentence.all('dimension').length > 0;
  if (unexplained > 0 && !(isCount(reading) && unexplained < explained)) {
    const isNear = sentence.all('dimension').length > 0 && unexplained <= 2;
    return isNear || isSplit ? { kind: 'not-measured', words } : { kind: 'outside' };
  }
  if (!isOfDesk && splits.by.length === 0)
    return isOfTimeOnly(reading) ? { kind: 'inside' } : { kind: 'outside' };
  return isFragment(reading) ? { kind: 'no-subject' } : { kind: 'inside' };
}

/** "This quarter against the last one": periods side by side want the usual figure. */
function isOfTimeOnly({ sentence, plan }: Reading): boolean {
  return sentence.all('time').length > 0 && (plan.compare !== null || plan.analysis !== 'value');
}

/** Words of weight that some span took. */
function explainedWords({ sentence }: Reading): number {
  const small = sentence.lexicon.languages[sentence.locale].functionWords;
  const taken = (kinds: readonly Span['meaning']['kind'][]): number =>
    sentence.spans
      .filter(({ meaning }) => kinds.includes(meaning.kind))
      .flatMap(({ tokens }) => tokens)
      .filter((index) => !small.has(sentence.tokens[index]?.fold ?? '')).length;
  return taken(['metric', 'dimension', 'value', 'cue', 'grain', 'time']);
}

/** "Cost per ticket", "salary of agents": the rows are known, what is asked of them is not. */
function isOnlyOfRows({ sentence, namedMetrics, ignored }: Reading): boolean {
  const nouns: readonly string[] = defaultReadings.rowNouns;
  if (!namedMetrics.every((id) => nouns.includes(id))) return false;
  const spans = sentence.all('metric');
  const first = Math.min(...spans.map(firstToken));
  const isAskedOfUnknown = ignored.some((index) => index < first);
  const areSaidOf = spans.every((span) => saidOf.test(sentence.tokens[firstToken(span) - 1]?.fold ?? ''));
  return spans.length > 0 && (areSaidOf || isAskedOfUnknown);
}

const saidOf = /^(per|par|of|for|de|des|d|du|pour)$/;

/** "How many calls", "which team gets the most complaints": rows counted through a value. */
function isCount({ sentence, filters }: Reading): boolean {
  return sentence.has('how-many', 'most', 'least', 'share') && filters.named.length > 0;
}

/** A piece of a question that needs another before it. */
function isFragment({ sentence, filters, splits }: Reading): boolean {
  const opening = sentence.cues('what-about').find((cue) => (cue.tokens[0] ?? 0) === 0);
  const isShort = sentence.tokens.length - (opening ? lastToken(opening) : 0) <= 6;
  return opening !== undefined && isShort && (filters.where.length > 0 || splits.by.length > 0);
}
