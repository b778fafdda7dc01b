import type { MetricDescription } from '#semantic-layer/describe/model-description.ts';
import type { MetricRef } from '#semantic-layer/query/plan.ts';
import type { VariantWord } from '#server/answer/interpretation/spans/lexicon.ts';
import type { PhraseMatch } from '#server/answer/interpretation/spans/phrase-index.ts';
import { firstToken, lastToken, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { isDenied, isInBrackets } from './read-metrics.ts';
import type { Sentence } from './sentence.ts';

/** Variants that are members of a dimension as well: side by side they are a split. */
const members: ReadonlySet<string> = new Set(['kind', 'author', 'responder', 'scope', 'reason', 'direction']);

/**
 * "In business hours against calendar hours", "median and p90", "how often … and how many of them fail": one metric asked
 * for in several variants, which are then figures of their own.
 *
 * @param ref  the metric with every variant the words name
 * @returns    one reference for each variant named, the default one bare; `[ref]` where only one is asked for
 */
export function variantsSideBySide(ref: MetricRef, sentence: Sentence): readonly MetricRef[] {
  const metric = sentence.lexicon.metrics.get(ref.id);
  if (!metric) return [ref];
  return listedValues(ref, metric, sentence) ?? namedTwice(ref, metric, sentence) ?? [ref];
}

function listedValues(
  ref: MetricRef,
  metric: MetricDescription,
  sentence: Sentence,
): readonly MetricRef[] | null {
  const matches = variantMatches(metric, sentence).filter(({ meaning }) => !members.has(meaning.key));
  for (const one of matches) {
    const others = matches.filter(
      (other) => other.meaning.key === one.meaning.key && other.meaning.value !== one.meaning.value,
    );
    const beside = others.filter((other) => areListed(one, other, sentence));
    if (beside.length === 0) continue;
    const values = [...new Set([one, ...beside].map(({ meaning }) => meaning.value))];
    return values.map((value) => withValue(ref, metric, one.meaning.key, value));
  }
  return null;
}

/** The metric is said twice, in two parts of the sentence, and only one of them asks for the variant. */
function namedTwice(
  ref: MetricRef,
  metric: MetricDescription,
  sentence: Sentence,
): readonly MetricRef[] | null {
  const spans = sentence.all('metric').filter(({ meaning }) => meaning.metrics.includes(ref.id));
  if (ref.variant === undefined) return null;
  const matches = variantMatches(metric, sentence);
  if (spans.length === 1 && spans[0] && isAskedApart(spans[0], matches, sentence))
    return [{ id: ref.id }, ref];
  if (spans.length < 2) return null;
  const isVaried = (span: SpanOf<'metric'>): boolean =>
    matches.some(({ start, end }) => start <= lastToken(span) + 2 && end > firstToken(span) - 2);
  const isSeparate = spans.slice(1).some((span, index) => {
    const before = spans[index];
    const between = before ? sentence.tokens.slice(lastToken(before) + 1, firstToken(span)) : [];
    return between.some(({ fold }) => /^(and|et|,|then|puis)$/.test(fold));
  });
  const isOnePlain = spans.some((span) => !isVaried(span)) && spans.some(isVaried);
  return isSeparate && isOnePlain ? [{ id: ref.id }, ref] : null;
}

/** "How often does it transfer, and how many transfers fail": the variant is in a second question about the same. */
function isAskedApart(
  span: SpanOf<'metric'>,
  matches: readonly PhraseMatch<VariantWord>[],
  sentence: Sentence,
): boolean {
  return matches.some(({ start }) => {
    const between = sentence.tokens.slice(lastToken(span) + 1, Math.max(start, 0));
    const joint = between.find(({ fold }) => /^(and|et)$/.test(fold));
    const isAsked = sentence
      .everyCue('how-many', 'share', 'how-long')
      .some((cue) => joint !== undefined && firstToken(cue) > joint.index && firstToken(cue) < start);
    return joint !== undefined && isAsked;
  });
}

/** Every variant of the metric that the words name, the default ones too. */
function variantMatches(metric: MetricDescription, sentence: Sentence): readonly PhraseMatch<VariantWord>[] {
  return sentence.lexicon.languages[sentence.locale].variants
    .find(sentence.tokens)
    .filter(
      ({ quality, start }) => quality >= 0.95 && !isDenied(start, sentence) && !isInBrackets(start, sentence),
    )
    .filter(({ meaning }) =>
      metric.variants.some(
        ({ key, values }) => key === meaning.key && values.some(({ value }) => value === meaning.value),
      ),
    );
}

const joints = /^(and|et|or|ou|,|&|\+|\/|vs|versus|against|contre|then|puis|than|que|plus|face|rapport)$/;

/** A joint between them, and nothing but small words and the metric's own. */
function areListed(a: PhraseMatch<VariantWord>, b: PhraseMatch<VariantWord>, sentence: Sentence): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = sentence.tokens.slice(first.end, second.start);
  const own = new Set(sentence.all('metric').flatMap(({ tokens }) => tokens));
  const small = sentence.lexicon.languages[sentence.locale].functionWords;
  return (
    between.length <= 6 &&
    between.some(({ fold }) => joints.test(fold)) &&
    between.every(
      ({ fold, index, shape }) =>
        joints.test(fold) || shape.kind !== 'word' || small.has(fold) || own.has(index),
    )
  );
}

function withValue(ref: MetricRef, metric: MetricDescription, key: string, value: string): MetricRef {
  const isDefault = metric.variants.find((variant) => variant.key === key)?.values[0]?.value === value;
  const rest = Object.entries(ref.variant ?? {}).filter(([other]) => other !== key);
  const variant = Object.fromEntries(isDefault ? rest : [...rest, [key, value]]);
  return Object.keys(variant).length > 0 ? { id: ref.id, variant } : { id: ref.id };
}
