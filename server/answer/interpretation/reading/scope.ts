import type { Span } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';
import { foreignSubject } from './foreign-subject.ts';
import { isOnlyOfRows, notMeasured } from './not-measured.ts';
import { isOfOrganisation } from './own-organisation.ts';
import { unknownName } from './unknown-names.ts';
import { isFragment, isVague, isVerdict } from './vague-question.ts';

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
  return scopeWithout(unknownNamesOf(reading), reading);
}

/** A name that we do not know is asked about or refused as a name, whatever the rest. */
function unknownNamesOf({ sentence, namedMetrics, ignored }: Reading): readonly number[] {
  const name = unknownName(sentence, namedMetrics, ignored);
  return name !== null && name.closest.length > 0 ? name.tokens : [];
}

function scopeWithout(names: readonly number[], whole: Reading): Scope {
  const reading = { ...whole, ignored: whole.ignored.filter((index) => !names.includes(index)) };
  const { sentence, plan, namedMetrics, filters, splits, ignored } = reading;
  const foreign = foreignSubject(reading);
  if (foreign)
    return foreign.isBesideFigure ? { kind: 'not-measured', words: foreign.words } : { kind: 'outside' };
  const absent = notMeasured(reading);
  if (absent !== null) return { kind: 'not-measured', words: absent };
  const words = ignored.map((index) => sentence.tokens[index]?.text ?? '').join(' ');
  const unexplained = ignored.length;
  const explained = explainedWords(reading);
  const outside: Scope = isOfOrganisation(reading) ? { kind: 'not-measured', words } : { kind: 'outside' };
  if (namedMetrics.length > 0) {
    if (isOnlyOfRows(reading) && unexplained > 0) return { kind: 'not-measured', words };
    return unexplained >= 2 && unexplained > explained ? outside : { kind: 'inside' };
  }
  if (isVague(reading) || isVerdict(reading)) return { kind: 'no-subject' };
  if (isOfNobody(reading)) return { kind: 'outside' };
  const spare = sentence.has('forecast') ? 1 : 0;
  if (sentence.has(...telling) && unexplained <= explained + spare) return { kind: 'inside' };
  if ((sentence.has(...tellingAlone) && unexplained === 0) || plan.scenario !== null)
    return { kind: 'inside' };
  const isSplit = splits.by.length > 0 && sentence.all('dimension').length > 0;
  const isOfDesk =
    isSplit ||
    sentence.all('anchor').length > 0 ||
    filters.where.length > 0 ||
    sentence.all('dimension').length > 0;
  if (unexplained > 0 && !(isCount(reading) && unexplained < explained)) {
    const isNear =
      (sentence.all('dimension').length > 0 && unexplained <= 2) ||
      (filters.named.length > 0 && sentence.has('compare', 'versus'));
    return isNear || isSplit ? { kind: 'not-measured', words } : outside;
  }
  if (!isOfDesk && splits.by.length === 0) {
    if (isOfTimeOnly(reading) || isRankingOfTimes(reading)) return { kind: 'inside' };
    return sentence.all('time').length > 0 || isFigureless(reading)
      ? { kind: 'no-subject' }
      : { kind: 'outside' };
  }
  return isFragment(reading) ? { kind: 'no-subject' } : { kind: 'inside' };
}

/** "Who are you?", "who should I fire?": people are asked for, and no figure to tell them by. */
function isOfNobody({ sentence, filters, plan, ranking }: Reading): boolean {
  const isWho =
    sentence.cues('who').some((cue) => sentence.isFirst(cue)) && sentence.all('dimension').length === 0;
  return isWho && filters.where.length === 0 && ranking.superlative === null && plan.analysis === 'breakdown';
}

/** "What's the trend?", "how long does it take?": a figure is asked for and none is named. */
function isFigureless({ sentence }: Reading): boolean {
  return sentence.has('trend', 'how-long', 'how-fast', 'average', 'share', 'distribution');
}

/** "The busiest days": times that rank by the usual figure. */
function isRankingOfTimes({ sentence, ranking }: Reading): boolean {
  return ranking.superlative !== null && sentence.all('grain').length > 0;
}

/** "This quarter against the last one": periods side by side want the usual figure. */
function isOfTimeOnly({ sentence, plan }: Reading): boolean {
  const isFigure = plan.analysis !== 'value' && plan.analysis !== 'trend';
  return sentence.all('time').length > 0 && (plan.compare !== null || isFigure);
}

/** Words of weight that some span took. */
function explainedWords({ sentence }: Reading): number {
  const small = sentence.lexicon.languages[sentence.locale].functionWords;
  const taken = (kinds: readonly Span['meaning']['kind'][]): number =>
    sentence.spans
      .filter(({ meaning }) => kinds.includes(meaning.kind))
      .flatMap(({ tokens }) => tokens)
      .filter((index) => !small.has(sentence.tokens[index]?.fold ?? '')).length;
  return taken(['metric', 'choice', 'dimension', 'value', 'cue', 'grain', 'time']);
}

/** "How many calls", "which team gets the most complaints": rows counted through a value. */
function isCount({ sentence, filters }: Reading): boolean {
  const counted: readonly string[] = defaultReadings.counted;
  return (
    sentence.has('how-many', 'most', 'least', 'share') &&
    filters.named.some(({ reading }) => counted.includes(reading.dimension))
  );
}
