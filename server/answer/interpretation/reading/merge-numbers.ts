import type { MetricThreshold, Plan, Scenario } from '#semantic-layer/query/plan.ts';
import {
  firstToken,
  lastToken,
  type Quantity,
  type SpanOf,
} from '#server/answer/interpretation/spans/span.ts';
import type { Reading } from './build-plan.ts';
import { isLeavingOut, isWithout, opensWithIf, wordsOf } from './follow-up-cues.ts';
import { thresholdOn } from './read-thresholds.ts';

/** The thresholds of a follow-up: named, moved ("make it 20"), given up, else those before. */
export function mergeThresholds(
  reading: Reading,
  before: Plan,
  metrics: Plan['metrics'],
): readonly MetricThreshold[] {
  const { plan, sentence, thresholds } = reading;
  const [id] = metrics.map((ref) => ref.id);
  // "Those above 10 minutes" is said of the figure asked for before it is said of an age.
  const onMetric = id === undefined || thresholds.metricSpans.length > 0 ? null : thresholdOn(id, sentence);
  if (onMetric) return beside(before.having, [onMetric]);
  if (plan.having.length > 0) return beside(before.having, plan.having);
  if (before.having.length === 0) return before.having;
  if (isThresholdGivenUp(reading)) return [];
  const moved = bareNumber(reading, before);
  const last = before.having.at(-1);
  if (!moved || !last) return before.having;
  const value = valueFor(last, moved.meaning.quantity, sentence);
  return value === null ? before.having : [...before.having.slice(0, -1), { ...last, value }];
}

function beside(before: readonly MetricThreshold[], named: readonly MetricThreshold[]): MetricThreshold[] {
  return [...before.filter(({ metric }) => !named.some((one) => one.metric === metric)), ...named];
}

function isThresholdGivenUp(reading: Reading): boolean {
  const isAboutLimit = /\b(threshold|minimum|maximum|limit|cut ?off|floor|seuil|plancher|condition)\b/.test(
    wordsOf(reading),
  );
  return (
    isAboutLimit &&
    (isLeavingOut(reading) || isWithout(reading) || reading.sentence.everyCue('not').length > 0)
  );
}

/** A number with no comparator and nothing counted: "80 instead", "make it 20 rather than 50". */
function bareNumber({ sentence, times }: Reading, before: Plan): SpanOf<'quantity'> | null {
  const numbers = sentence.all('quantity').filter((span) => !isGivenUp(span, sentence));
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined || times.main !== null) return null;
  const isOfLimit = before.limit !== null && before.having.length === 0;
  return isOfLimit || sentence.tokens.length > 9 ? null : only;
}

/** "Rather than 50". */
function isGivenUp(span: SpanOf<'quantity'>, sentence: Reading['sentence']): boolean {
  const words = sentence.tokens
    .slice(Math.max(0, firstToken(span) - 3), firstToken(span))
    .map(({ fold }) => fold);
  return /\b(than|not|instead of|que|lieu de|pas)( the| les)?$/.test(words.join(' '));
}

function valueFor(
  threshold: MetricThreshold,
  quantity: Quantity,
  { lexicon }: Reading['sentence'],
): number | null {
  const unit = lexicon.metrics.get(threshold.metric)?.unit;
  if (quantity.kind === 'seconds') return unit === 'seconds' ? quantity.value : null;
  if (quantity.kind === 'ratio') return unit === 'ratio' ? quantity.value : quantity.value * 100;
  if (unit === 'ratio' && quantity.value > 1.5) return quantity.value / 100;
  // "Make it 3" of a threshold of two hours is three hours.
  if (unit === 'seconds') return quantity.value * unitOfTime(threshold.value);
  return quantity.value;
}

function unitOfTime(seconds: number): number {
  return [86_400, 3600, 60].find((unit) => seconds >= unit && seconds % unit === 0) ?? 1;
}

/** How many members a follow-up shows: "top 10", "make it 10", "all of them". */
export function mergeLimit(reading: Reading, before: Plan, isSameAnalysis: boolean): number | null {
  const { plan } = reading;
  if (before.scenario !== null) return null;
  if (plan.limit !== null) return plan.limit;
  if (!isSameAnalysis || before.limit === null) return null;
  const isAll =
    /^(\w+ )?(show |montre |donne |affiche )?(me |moi |them )?(all|tous|toutes)( of them| les \w+)?$|\b(all of them|show them all|the full list|the whole list|everyone|tout le monde|la liste complete|liste entiere)\b/;
  if (isAll.test(wordsOf(reading)) && reading.filters.named.length === 0) return null;
  const number = before.having.length === 0 ? smallNumber(reading) : null;
  return number ?? before.limit;
}

/** "Make it 10", "just 3". */
function smallNumber({ sentence, times, namedMetrics }: Reading): number | null {
  const numbers = sentence.all('quantity').filter((span) => !isGivenUp(span, sentence));
  const [only] = numbers;
  const isAlone =
    numbers.length === 1 && times.main === null && namedMetrics.length === 0 && sentence.tokens.length <= 7;
  const { kind, value } = only?.meaning.quantity ?? { kind: 'plain', value: 0 };
  return isAlone && kind === 'plain' && Number.isInteger(value) && value >= 1 && value <= 1000 ? value : null;
}

const fewer = /\b(fewer|less|moins)\b/;
const more = /\b(more|extra|additional|plus|supplementaires?)\b/;

/** What a follow-up changes of a supposition: "and with 3?", "with 2 fewer?", "what about 20 %?". */
export function mergeScenario(reading: Reading, before: Plan): Plan['scenario'] {
  const { plan, sentence } = reading;
  const supposed = plan.scenario ?? (opensWithIf(reading) ? reading.scenario : null);
  const named = supposed ?? {};
  if (!before.scenario) return supposed;
  if (Object.keys(named).length > 0) return { ...before.scenario, ...named };
  const [only, ...others] = sentence.all('quantity').filter((span) => !isGivenUp(span, sentence));
  if (!only || others.length > 0) return before.scenario;
  return { ...before.scenario, ...changed(before.scenario, only.meaning.quantity, signIn(reading, only)) };
}

function changed(scenario: Scenario, { kind, value }: Quantity, sign: 1 | -1 | null): Scenario {
  if (kind === 'plain' && scenario.agents !== undefined)
    return { agents: value * (sign ?? (scenario.agents < 0 ? -1 : 1)) };
  const size = kind === 'plain' ? value / 100 : value;
  if (kind !== 'ratio' && kind !== 'plain') return {};
  if (scenario.volumeChange !== undefined)
    return { volumeChange: size * (sign ?? (scenario.volumeChange < 0 ? -1 : 1)) };
  if (scenario.handleTimeChange !== undefined)
    return { handleTimeChange: size * (sign ?? (scenario.handleTimeChange < 0 ? -1 : 1)) };
  return {};
}

function signIn(reading: Reading, number: SpanOf<'quantity'>): 1 | -1 | null {
  const { sentence } = reading;
  const near = sentence.tokens
    .slice(Math.max(0, firstToken(number) - 2), lastToken(number) + 4)
    .map(({ fold }) => fold)
    .join(' ');
  const isDown = fewer.test(near) || sentence.has('fall');
  const isUp = more.test(near) || sentence.has('rise');
  return isDown ? -1 : isUp ? 1 : null;
}
