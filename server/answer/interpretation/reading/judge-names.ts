import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { messages } from '#server/answer/interpretation/messages/messages.ts';
import { firstToken, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import { dimensionLabel } from './assumptions.ts';
import { blendedName } from './blended-names.ts';
import type { Reading } from './build-plan.ts';
import { refuse } from './refuse.ts';
import { closestOfKind, unknownName } from './unknown-names.ts';

/** What has to be asked or said about the names in a question; null where each names one thing we know. */
export function doubtAboutNames(reading: Reading): Interpretation | null {
  return blended(reading) ?? absentOrAmbiguous(reading) ?? mislabelled(reading) ?? unknown(reading);
}

/** "Sophie Martin", of whom the data knows only the halves. */
function blended(reading: Reading): Interpretation | null {
  const { sentence, plan } = reading;
  const found = blendedName(reading.filters.named, sentence);
  if (!found) return null;
  const words = messages[sentence.locale];
  const unknown = words.unknownName(found.text, dimensionLabel(found.dimension, sentence));
  return {
    kind: 'clarify',
    question: `${unknown} ${words.whichName(found.text)}`,
    choices: choicesOf(plan, found.dimension, found.values),
  };
}

function absentOrAmbiguous(reading: Reading): Interpretation | null {
  const { sentence, plan } = reading;
  const words = messages[sentence.locale];
  for (const { span, reading: value } of reading.filters.named) {
    const name = sentence.wordsAt(span);
    if (value.isAbsent) {
      const kind = dimensionLabel(value.dimension, sentence) ?? value.dimension;
      return refuse(reading, 'missing_data', words.absentValue(name, kind));
    }
    if (!value.isAmbiguous) continue;
    return {
      kind: 'clarify',
      question: words.whichName(name),
      choices: choicesOf(plan, value.dimension, value.values),
    };
  }
  return null;
}

function choicesOf(plan: Plan, dimension: string, values: readonly string[]) {
  const only = (one: string): Plan['where'] =>
    plan.where.map((filter) => (filter.dimension === dimension ? { ...filter, values: [one] } : filter));
  return values.map((one) => ({ label: one, plan: { ...plan, where: only(one) } }));
}

/** Kinds that are told apart although their members may have like names. */
const kinds: readonly string[] = ['team', 'queue', 'distribution_group', 'tag', 'sla_policy', 'category'];

/** "The queue Returns", where Returns is a category: nobody bears the name in the kind that was said. */
function mislabelled(reading: Reading): Interpretation | null {
  const { sentence, plan } = reading;
  for (const { span, reading: value } of reading.filters.named) {
    const label = sentence.all('dimension').find((kind) => isLabelOf(kind, span, sentence));
    const said = label?.meaning.dimensions.find((dimension) => kinds.includes(dimension));
    if (!label || said === undefined || !kinds.includes(value.dimension) || value.isPartial) continue;
    if (span.meaning.readings.some(({ dimension }) => label.meaning.dimensions.includes(dimension))) continue;
    const name = sentence.wordsAt(span);
    const words = messages[sentence.locale];
    const others = closestOfKind(name, said, sentence);
    return {
      kind: 'clarify',
      question: `${words.unknownName(name, dimensionLabel(said, sentence))} ${words.whichName(name)}`,
      choices: [value, ...others].map(({ dimension, values }) => ({
        label: `${dimensionLabel(dimension, sentence) ?? dimension} : ${nameOf(values, sentence)}`,
        plan: {
          ...plan,
          where: plan.where.map((filter) =>
            filter.dimension === value.dimension ? { ...filter, dimension, values } : filter,
          ),
        },
      })),
    };
  }
  return null;
}

/** A parent category goes by its own label, not by those of its leaves. */
function nameOf(values: readonly string[], { lexicon }: Reading['sentence']): string {
  return lexicon.parents.get(values.join('\n')) ?? values.join(', ');
}

/** Just before or after, in the singular, and written as one name with it. */
function isLabelOf(kind: Span, value: Span, { tokens }: Reading['sentence']): boolean {
  const isBeside = lastToken(kind) + 1 === firstToken(value) || lastToken(value) + 1 === firstToken(kind);
  const word = tokens[lastToken(kind)];
  const isCapital = /^\p{Lu}/u.test(tokens[firstToken(value)]?.text ?? '');
  return isBeside && isCapital && word !== undefined && word.fold === word.singular;
}

function unknown(reading: Reading): Interpretation | null {
  const { sentence, plan } = reading;
  const words = messages[sentence.locale];
  const found = unknownName(sentence, reading.namedMetrics, reading.ignored);
  if (!found) return null;
  const kind = found.dimension === null ? null : (dimensionLabel(found.dimension, sentence) ?? null);
  const question = words.unknownName(found.text, kind);
  if (found.closest.length === 0) return refuse(reading, 'missing_data', question);
  return {
    kind: 'clarify',
    question: `${question} ${words.whichName(found.text)}`,
    choices: found.closest.map(({ dimension, values }) => ({
      label: `${dimensionLabel(dimension, sentence) ?? dimension} : ${values.join(', ')}`,
      plan: { ...plan, where: [...plan.where, { dimension, op: 'in', values }] },
    })),
  };
}
