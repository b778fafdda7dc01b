import { Temporal } from 'temporal-polyfill';
import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { longestQuestion, type Screening, screenQuestion } from './guard/screen-question.ts';
import { messages } from './messages/messages.ts';
import { bestCovers } from './reading/best-cover.ts';
import { buildPlan, type Reading } from './reading/build-plan.ts';
import { followUp } from './reading/follow-up.ts';
import { judge, judgeFollowUp } from './reading/judge.ts';
import { plainFollowUp } from './reading/plain-follow-up.ts';
import { likeliestCover } from './reading/plausibility.ts';
import { Sentence } from './reading/sentence.ts';
import { startsFresh } from './reading/starts-fresh.ts';
import { suggestQuestions } from './reading/suggestions.ts';
import { findSpans } from './spans/find-spans.ts';
import { createLexicon, type Lexicon } from './spans/lexicon.ts';
import { detectLanguage } from './text/detect-language.ts';
import { fold } from './text/fold.ts';
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

export type OfflineReading = {
  readonly interpretation: Interpretation;
  /** 0 to 1: the part of the question's words that the reading accounts for. */
  readonly confidence: number;
  /** The language the question was written in. */
  readonly locale: Locale;
};

export type OfflineInterpreter = {
  readonly interpret: (question: OfflineQuestion) => Interpretation;
  /** The interpretation with how sure it is, to decide whether a language model should read the question too. */
  readonly read: (question: OfflineQuestion) => OfflineReading;
};

/** Reads questions in English and French with no language model: pure, and a few milliseconds each. */
export function createOfflineInterpreter(input: {
  readonly description: ModelDescription;
  readonly values: readonly KnownValue[];
}): OfflineInterpreter {
  const lexicon = createLexicon(input.description, input.values);
  const read = (question: OfflineQuestion): OfflineReading => readWith(question, lexicon);
  return { read, interpret: (question) => read(question).interpretation };
}

function readWith(question: OfflineQuestion, lexicon: Lexicon): OfflineReading {
  const folded = fold(question.text).trim();
  const screening = screenQuestion(folded, question.after !== undefined);
  if (screening.kind === 'refuse') return refused(question, screening, lexicon);
  const reading = readQuestion(
    question.after ? { ...question, text: plainFollowUp(question.text) } : question,
    lexicon,
  );
  const { locale } = reading.sentence;
  if (!question.after || startsFresh(reading, question.after)) {
    return { interpretation: judge(reading), confidence: confidenceOf(reading), locale };
  }
  const plan = followUp(reading, question.after);
  return { interpretation: judgeFollowUp(reading, plan), confidence: confidenceOf(reading), locale };
}

function refused(
  question: OfflineQuestion,
  { reason, why }: Extract<Screening, { kind: 'refuse' }>,
  lexicon: Lexicon,
): OfflineReading {
  const locale = languageOf(tokenize(question.text.slice(0, longestQuestion)), question, lexicon);
  const words = messages[locale];
  const sentences = {
    empty: words.empty,
    'too-long': words.tooLong(longestQuestion),
    unsafe: words.unsafe,
    secret: words.secret,
    change: words.change,
    general: words.outOfScope,
  };
  const suggestions = suggestQuestions(lexicon, locale, []);
  return {
    interpretation: { kind: 'refuse', reason, message: sentences[why], suggestions },
    confidence: 1,
    locale,
  };
}

/** The first of the best ways to explain the question's words, as a plan. */
export function readQuestion(question: OfflineQuestion, lexicon: Lexicon): Reading {
  const moment = momentOf(question);
  const tokens = lexicon.spelling.mend(tokenize(question.text));
  const locale = languageOf(tokens, question, lexicon);
  const spans = findSpans(tokens, {
    locale,
    lexicon,
    moment,
    metricsBefore: question.after?.metrics.map(({ id }) => id) ?? [],
  });
  const covers = bestCovers(tokens, spans, (token) => weightOf(token, lexicon, locale));
  const cover = likeliestCover(covers, lexicon);
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

function languageOf(tokens: readonly Token[], question: OfflineQuestion, lexicon: Lexicon): Locale {
  const { en, fr } = lexicon.languages;
  return detectLanguage(tokens, { en: en.tells, fr: fr.tells }, question.locale);
}

/** The share of the words of weight that the reading took account of. */
function confidenceOf({ sentence, ignored }: Reading): number {
  const weight = sentence.tokens.reduce(
    (sum, token) => sum + weightOf(token, sentence.lexicon, sentence.locale),
    0,
  );
  return weight === 0 ? 1 : Math.max(0, 1 - ignored.length / weight);
}

function weightOf(token: Token, lexicon: Lexicon, locale: Locale): number {
  if (token.shape.kind === 'symbol') return 0;
  const isAcronym = /^\p{Lu}{2,5}$/u.test(token.text);
  if (lexicon.languages[locale].functionWords.has(token.fold) && !isAcronym) return 0;
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
