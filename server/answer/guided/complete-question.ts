import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import { createNaming } from '#server/answer/explanation/naming.ts';
import { fold } from '#server/answer/interpretation/text/fold.ts';
import type { GuidedQuestions } from './guided-questions.ts';

/** A way to go on from what is typed: `text` is the whole box with it, `label` what is shown, `detail` what it is. */
export type Completion = {
  readonly kind: 'question' | 'metric' | 'name';
  readonly text: string;
  readonly label: string;
  readonly detail: string;
};

export type Completer = (typed: string) => readonly Completion[];

const mostQuestions = 4;
const mostWords = 3;
const mostWordsTyped = 3;
/** Shorter beginnings fit nearly everything. */
const fewestLetters = 2;

type Entry = {
  readonly completion: Omit<Completion, 'text'>;
  /** Names under which it is found, with what is then written. */
  readonly names: readonly { readonly folded: string; readonly written: string }[];
};

/**
 * What a reader may be about to type, in one language: guided questions that have an answer, metrics, and names of the
 * organisation. Pure, and well below a millisecond for a few thousand names.
 */
export function createCompleter(input: {
  readonly questions: GuidedQuestions;
  readonly description: ModelDescription;
  readonly names: readonly KnownValue[];
  readonly locale: Locale;
}): Completer {
  const { locale } = input;
  const questions = input.questions
    .flatMap(({ label, questions: own }) =>
      own.filter(({ lack }) => lack === null).map(({ text }) => ({ text, detail: label })),
    )
    .map((question) => ({ ...question, words: wordsOf(question.text) }));
  const entries = [...metricEntries(input.description, locale), ...nameEntries(input)];
  return (typed) => {
    const words = wordsOf(typed);
    if (fold(typed).trim().length < fewestLetters || words.length === 0) return [];
    const whole = questions
      .map((question) => ({ question, score: scoreOf(words, question.words) }))
      .filter(({ score, question }) => score > 0 && question.text !== typed.trim())
      .sort((a, b) => b.score - a.score || a.question.text.length - b.question.text.length)
      .slice(0, mostQuestions)
      .map(({ question: { text, detail } }): Completion => ({ kind: 'question', text, label: text, detail }));
    return [...whole, ...completeLastWords(typed, entries)];
  };
}

/** Metrics and names that begin like the last words typed, the longest beginning first. */
function completeLastWords(typed: string, entries: readonly Entry[]): Completion[] {
  if (/\s$/.test(typed)) return [];
  for (let count = mostWordsTyped; count >= 1; count -= 1) {
    const start = startOfLastWords(typed, count);
    if (start === null) continue;
    const beginning = fold(typed.slice(start));
    if (beginning.length < fewestLetters) continue;
    const found = entries.flatMap(({ names, completion }) => {
      if (names.some(({ folded }) => folded === beginning)) return [];
      const name = names.find(({ folded }) => folded.startsWith(beginning));
      return name
        ? [{ ...completion, text: `${typed.slice(0, start)}${inSentence(name.written, start)}` }]
        : [];
    });
    if (found.length > 0) return found.slice(0, mostWords);
  }
  return [];
}

/** A metric's name begins small inside a sentence; acronyms and the names of people and teams stay as they are. */
function inSentence(name: string, start: number): string {
  const isOrdinary = /^\p{Lu}\p{Ll}+( \p{Ll}|$)/u.test(name);
  return start > 0 && isOrdinary ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function startOfLastWords(typed: string, count: number): number | null {
  const starts = [...typed.matchAll(/(?<=^|[\s'’])[^\s'’]/g)].map(({ index }) => index);
  return starts.at(-count) ?? null;
}

/** Each typed word must begin a word of the question, the last one may be unfinished; earlier words count more. */
function scoreOf(typed: readonly string[], words: readonly string[]): number {
  let score = 0;
  for (const [index, word] of typed.entries()) {
    const isLast = index === typed.length - 1;
    const at = words.findIndex((one) =>
      isLast ? one.startsWith(word) : one === word || one.startsWith(word),
    );
    if (at < 0) return 0;
    score += 1 / (1 + Math.abs(at - index));
  }
  return score;
}

function metricEntries({ metrics }: ModelDescription, locale: Locale): Entry[] {
  return metrics.map(({ label, synonyms, definition }) => ({
    completion: { kind: 'metric', label: plain(label[locale]), detail: firstSentence(definition[locale]) },
    names: [label[locale], ...synonyms[locale]]
      .map(plain)
      .map((name) => ({ folded: fold(name), written: name })),
  }));
}

function nameEntries(input: {
  readonly description: ModelDescription;
  readonly names: readonly KnownValue[];
  readonly locale: Locale;
}): Entry[] {
  const naming = createNaming(input.description, input.locale);
  const seen = new Set<string>();
  return input.names.flatMap(({ dimension, value }): Entry[] => {
    const label = naming.member(dimension, value);
    // A person is an agent and an owner: the first of the two is what is meant.
    if (seen.has(label)) return [];
    seen.add(label);
    const last = label.split(' ').at(-1) ?? label;
    return [
      {
        completion: { kind: 'name', label, detail: naming.dimension(dimension) },
        names: [...new Set([label, last])].map((name) => ({ folded: fold(name), written: label })),
      },
    ];
  });
}

function plain(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
