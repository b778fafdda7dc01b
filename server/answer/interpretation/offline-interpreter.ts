import { Temporal } from 'temporal-polyfill';
import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { bestCovers } from './reading/best-cover.ts';
import { buildPlan, type Reading } from './reading/build-plan.ts';
import { Sentence } from './reading/sentence.ts';
import { findSpans } from './spans/find-spans.ts';
import { createLexicon, type Lexicon } from './spans/lexicon.ts';
import { detectLanguage } from './text/detect-language.ts';
import type { Token } from './text/token.ts';
import { tokenize } from './text/tokenize.ts';
import { type Clock, type Moment, zonedNow } from './time/clock.ts';

export type OfflineQuestion = {
  readonly text: string;
  /** The reader's language; the question may be in the other one. */
  readonly locale: Locale;
  readonly now: Clock;
  /** The plan of the answer that this question follows up. */
  readonly after?: Plan;
  /** First day the organisation has data of. */
  readonly historyStart?: string;
};

export type OfflineInterpreter = { readonly interpret: (question: OfflineQuestion) => Interpretation };

/** Reads questions in English and French with no language model: pure, and a few milliseconds each. */
export function createOfflineInterpreter(input: {
  readonly description: ModelDescription;
  readonly values: readonly KnownValue[];
}): OfflineInterpreter {
  const lexicon = createLexicon(input.description, input.values);
  return { interpret: (question) => interpret(question, lexicon) };
}

function interpret(question: OfflineQuestion, lexicon: Lexicon): Interpretation {
  const { plan } = readQuestion(question, lexicon);
  return { kind: 'plan', plan, assumptions: [], alternatives: [] };
}

export function readQuestion(question: OfflineQuestion, lexicon: Lexicon): Reading {
  const moment = momentOf(question);
  const typed = tokenize(question.text);
  const tokens = lexicon.spelling.mend(typed);
  const locale = detectLanguage(
    tokens,
    { en: lexicon.languages.en.tells, fr: lexicon.languages.fr.tells },
    question.locale,
  );
  const spans = findSpans(tokens, locale, lexicon, moment);
  const [cover] = bestCovers(tokens, spans, (token) => weightOf(token, lexicon, locale));
  const sentence = new Sentence({
    text: question.text,
    tokens,
    locale,
    spans: cover?.spans ?? [],
    unexplained: cover?.unexplained ?? [],
    everySpan: spans,
    lexicon,
    moment,
  });
  return buildPlan(sentence);
}

function weightOf(token: Token, lexicon: Lexicon, locale: Locale): number {
  if (token.shape.kind === 'symbol') return 0;
  if (lexicon.languages[locale].functionWords.has(token.fold)) return 0;
  return token.shape.kind === 'word' ? 1 : 0.6;
}

function momentOf(question: OfflineQuestion): Moment {
  const now = zonedNow(question.now);
  return {
    now,
    today: now.toPlainDate(),
    isDayFirst: question.locale === 'fr' || !now.timeZoneId.startsWith('America/'),
    historyStart: question.historyStart ? Temporal.PlainDate.from(question.historyStart.slice(0, 10)) : null,
  };
}
