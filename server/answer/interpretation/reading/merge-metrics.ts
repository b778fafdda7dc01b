import type { MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import { firstToken } from '#server/answer/interpretation/spans/span.ts';
import type { Reading } from './build-plan.ts';
import { isAdded, isLeavingOut, isWithout, opensWithIf } from './follow-up-cues.ts';

/** The metrics of a follow-up: those it names, added, left out or in place of the ones before; else the ones before. */
export function mergeMetrics(reading: Reading, before: Plan): MetricRef[] {
  const { plan } = reading;
  const named = isAboutRows(reading, before) ? [] : plan.metrics;
  if (reading.namedMetrics.length === 0 || named.length === 0)
    return before.metrics.map((ref) => withNewVariants(ofOtherReason(ref, reading), reading, before));
  const ids = new Set(named.map(({ id }) => id));
  if (
    (isLeavingOut(reading) || isWithout(reading)) &&
    before.metrics.some(({ id }) => ids.has(id)) &&
    before.metrics.length > 1
  )
    return before.metrics.filter(({ id }) => !ids.has(id));
  if (!isAdded(reading) && !opensWith.test(reading.sentence.text))
    return named.map((ref) => withVariantsBefore(ref, before));
  return [...before.metrics, ...named.filter(({ id }) => !before.metrics.some((ref) => ref.id === id))];
}

/** "With the CSAT", « avec le CSAT ». */
const opensWith = /^\s*(?:and |et )?(?:with|avec) /i;

/** Metrics that only say which rows, or from what value on: the figure asked for stays. */
function isAboutRows(reading: Reading, before: Plan): boolean {
  const { namedMetrics, thresholds, plan } = reading;
  // "Against target" is asked of the figure before.
  if (plan.analysis === 'benchmark' && namedMetrics.every((id) => id === 'target_attainment_rate'))
    return true;
  // "If volume is 20 % higher" supposes something of what was asked.
  if (isSupposed(reading, before)) return true;
  const limits = new Set(plan.having.map(({ metric }) => metric));
  if (thresholds.metricSpans.length > 0 && namedMetrics.every((id) => limits.has(id))) return true;
  return isOnlyRows(reading, before);
}

/** What a supposition changes is no figure of its own. */
function isSupposed(reading: Reading, before: Plan): boolean {
  const { plan, sentence, namedMetrics } = reading;
  const isSupposition = before.analysis === 'staffing' || before.analysis === 'what_if';
  const isChange = plan.scenario !== null || sentence.has('what-if') || opensWithIf(reading);
  return (
    isSupposition && isChange && namedMetrics.every((id) => /volume|handle_time|contacts_handled/.test(id))
  );
}

/** "And for refund tickets?", « que pour les contacts traités par des humains ». */
function isOnlyRows(reading: Reading, before: Plan): boolean {
  const { sentence, namedMetrics, filters, variantsOf } = reading;
  const [id] = namedMetrics;
  if (namedMetrics.length !== 1 || id === undefined || before.metrics.some((ref) => ref.id === id))
    return false;
  if (sentence.has('how-many') || sentence.lexicon.metrics.get(id)?.unit !== 'count') return false;
  const isNarrowed =
    filters.where.length > 0 ||
    before.metrics.some((ref) => Object.keys(variantsOf(ref.id, before.by.length > 0)).length > 0);
  const span = sentence.all('metric').find(({ meaning }) => meaning.metrics.includes(id));
  const isSaidOf =
    id === 'ticket_volume' ||
    (span !== undefined && sentence.cueBefore(span, ['for'], 3) !== undefined && firstToken(span) <= 4);
  return isNarrowed && isSaidOf;
}

function withVariantsBefore(ref: MetricRef, before: Plan): MetricRef {
  const same = before.metrics.find(({ id }) => id === ref.id);
  const variant = { ...same?.variant, ...ref.variant };
  return Object.keys(variant).length > 0 ? { ...ref, variant } : ref;
}

function withNewVariants(ref: MetricRef, reading: Reading, before: Plan): MetricRef {
  const defaults = defaultsAsked(ref, reading);
  const kept = Object.entries({ ...ref.variant, ...variantsNamed(ref, reading, before) }).filter(
    ([key]) => !defaults.includes(key),
  );
  return kept.length > 0 ? { id: ref.id, variant: Object.fromEntries(kept) } : { id: ref.id };
}

/** "The human ones", « la composante expansion »: a value that is a variant of the metric. */
function variantsNamed(
  { id }: MetricRef,
  { sentence, filters, variantsOf }: Reading,
  before: Plan,
): Record<string, string> {
  const offered = sentence.lexicon.metrics.get(id)?.variants ?? [];
  const values = filters.named.filter(({ isNegated }) => !isNegated).flatMap(({ reading }) => reading.values);
  const said = offered.flatMap(({ key, values: choices }) => {
    const choice = choices.slice(1).find(({ value }) => isVariantOnly(value) && values.includes(value));
    return choice ? [[key, choice.value] as const] : [];
  });
  return { ...Object.fromEntries(said), ...variantsOf(id, before.by.length > 0) };
}

/** Values that are kinds of a figure, no names of the organisation. */
function isVariantOnly(value: string): boolean {
  return /^[a-z_]+$/.test(value);
}

/** "Back to the average": keys whose default is asked for by name. */
function defaultsAsked({ id, variant }: MetricRef, { sentence }: Reading): string[] {
  const offered = sentence.lexicon.metrics.get(id)?.variants ?? [];
  const said = sentence.lexicon.languages[sentence.locale].variants.find(sentence.tokens);
  return offered
    .filter(
      ({ key, values }) =>
        variant?.[key] !== undefined &&
        said.some(({ meaning }) => meaning.key === key && meaning.value === values[0]?.value),
    )
    .filter(
      ({ key, values }) =>
        !said.some(
          ({ meaning, start }) =>
            meaning.key === key && meaning.value !== values[0]?.value && !isAfterNot(start, sentence),
        ),
    )
    .map(({ key }) => key);
}

function isAfterNot(start: number, { tokens }: Reading['sentence']): boolean {
  return tokens
    .slice(Math.max(0, start - 2), start)
    .some(({ fold }) => /^(not|no|pas|non|than|que|of|de)$/.test(fold));
}

const whileBusy = /\b(busy|occupied|occupes?|satur\w+|overloaded|deborde\w*)\b/;
const whileAbsent = /\b(nobody|no one|noone|absent|absents|absence|closed|away|offline)\b/;

/** What is missed because agents are busy, then because they are absent: the other half of the same figure. */
function ofOtherReason(ref: MetricRef, { sentence }: Reading): MetricRef {
  const words = sentence.tokens.map(({ fold }) => fold).join(' ');
  const [isBusy, isAbsent] = [whileBusy.test(words), whileAbsent.test(words)];
  if (isBusy === isAbsent || !/_(busy|absent)$/.test(ref.id)) return ref;
  const id = ref.id.replace(/_(busy|absent)$/, isBusy ? '_busy' : '_absent');
  return sentence.lexicon.metrics.has(id) ? { ...ref, id } : ref;
}
