import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Fact } from '#server/answer/answer.ts';
import type { Evidence } from '#server/answer/evidence.ts';
import type { ChangeDrivers } from '#server/answer/find-drivers.ts';
import { describePeriod } from './describe-period.ts';
import { explanationMessages } from './explanation-messages.ts';
import { createFactBook, type FactBook } from './fact-book.ts';
import type { ExplanationMessages } from './messages.ts';
import { createNaming, type Naming } from './naming.ts';

/** Everything sentences and charts are made of: what was found, and how to say it to this reader. */
export type AnswerWords = {
  readonly evidence: Evidence;
  readonly change: ChangeDrivers | null;
  readonly locale: Locale;
  readonly currency: string;
  readonly say: ExplanationMessages;
  readonly naming: Naming;
  readonly book: FactBook;
  /** The period as part of a sentence: "from 9 to 15 November 2026". */
  readonly period: string;
  readonly comparedPeriod: string | null;
};

export function createAnswerWords(input: {
  readonly evidence: Evidence;
  readonly change: ChangeDrivers | null;
  readonly description: ModelDescription;
  readonly locale: Locale;
  readonly currency: string;
  readonly onFact: (fact: Fact) => void;
}): AnswerWords {
  const { evidence, change, locale, currency } = input;
  const book = createFactBook(locale, currency, input.onFact);
  const { range, compare } = evidence.plan;
  return {
    evidence,
    change,
    locale,
    currency,
    book,
    say: explanationMessages(locale),
    naming: createNaming(input.description, locale),
    period: book.text('period', describePeriod(range, locale)),
    comparedPeriod: compare === null ? null : book.text('compared-period', describePeriod(compare, locale)),
  };
}

/** A member as text, noted as a fact when it holds digits ("Premium 1 h"). */
export function memberName(words: AnswerWords, dimension: string, value: string | null): string {
  const name = words.naming.member(dimension, value);
  return /\d/.test(name) ? words.book.text(`${dimension}:${name}`, name) : name;
}

/** What the sentence is about, with its filters, noted as a fact when it holds digits. */
export function subjectOf(words: AnswerWords, index = 0): string {
  const asked = words.evidence.metrics[index] ?? words.evidence.metrics[0];
  const subject = words.naming.subject(asked.ref, words.evidence.plan);
  return /\d/.test(subject) ? words.book.text(`subject:${index}`, subject) : subject;
}
