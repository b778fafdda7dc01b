import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { messages } from '#server/answer/interpretation/messages/messages.ts';
import { dimensionLabel } from './assumptions.ts';
import { blendedName } from './blended-names.ts';
import type { Reading } from './build-plan.ts';
import { refuse } from './refuse.ts';
import { unknownName } from './unknown-names.ts';

/** What has to be asked or said about the names in a question; null where each names one thing we know. */
export function doubtAboutNames(reading: Reading): Interpretation | null {
  return blended(reading) ?? absentOrAmbiguous(reading) ?? unknown(reading);
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
