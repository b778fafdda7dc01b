import type {
  DimensionDescription,
  KnownValue,
  MetricDescription,
  ModelDescription,
} from '#semantic-layer/describe/model-description.ts';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';
import type { Grain } from '#semantic-layer/query/plan.ts';
import { singular } from '#server/answer/interpretation/text/fold.ts';
import { Spelling } from '#server/answer/interpretation/text/spelling.ts';
import { wordsOf } from '#server/answer/interpretation/text/word-form.ts';
import { TimeLexicon } from '#server/answer/interpretation/time/time-lexicon.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { vocabularies } from '#server/answer/interpretation/vocabulary/vocabularies.ts';
import type { Vocabulary } from '#server/answer/interpretation/vocabulary/vocabulary.ts';
import { wordPairs } from '#server/answer/interpretation/vocabulary/word-pairs.ts';
import { MetricIndex, type MetricPhrase } from './metric-index.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { ValueReading } from './span.ts';
import { ValueIndex } from './value-index.ts';

export type VariantWord = { readonly key: string; readonly value: string };
export type GrainWord = { readonly grain: Grain; readonly isAlone: boolean };

/** The words of one language, indexed for a model. */
export type LanguageIndex = {
  readonly time: TimeLexicon;
  readonly metrics: MetricIndex;
  readonly dimensions: PhraseIndex<string>;
  readonly valueNames: PhraseIndex<ValueReading>;
  readonly cues: PhraseIndex<CueName>;
  readonly variants: PhraseIndex<VariantWord>;
  readonly anchors: PhraseIndex<string>;
  readonly choices: PhraseIndex<readonly string[]>;
  readonly foreignSubjects: PhraseIndex<true>;
  readonly grains: PhraseIndex<GrainWord>;
  readonly functionWords: ReadonlySet<string>;
  readonly hollowWords: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
};

/** Everything a question is read by: built once per organisation. */
export type Lexicon = {
  readonly languages: { readonly [L in Locale]: LanguageIndex };
  readonly values: ValueIndex;
  readonly spelling: Spelling;
  readonly metrics: ReadonlyMap<string, MetricDescription>;
  readonly dimensions: ReadonlyMap<string, DimensionDescription>;
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** Leaves of a category, joined by line breaks → the label above them. */
  readonly parents: ReadonlyMap<string, string>;
};

export function createLexicon(description: ModelDescription, values: readonly KnownValue[]): Lexicon {
  const known = knownValues(description, values);
  const languages = {
    en: indexLanguage('en', description, known),
    fr: indexLanguage('fr', description, known),
  };
  const ordinary = ordinaryWords(languages);
  const all = [...values, ...fixedValues(description, values)];
  const index = new ValueIndex(all, {
    isOrdinary: (word) => ordinary.has(word) || ordinary.has(singular(word)),
    personal: new Set<string>(defaultReadings.personal),
    translations: translations(),
  });
  return {
    languages,
    values: index,
    spelling: new Spelling(guessable(languages), functionWords(languages), index.words),
    metrics: new Map(description.metrics.map((metric) => [metric.id, metric])),
    dimensions: new Map(description.dimensions.map((dimension) => [dimension.id, dimension])),
    known,
    parents: parentLabels(values),
  };
}

function indexLanguage(
  locale: Locale,
  description: ModelDescription,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): LanguageIndex {
  const vocabulary: Vocabulary = vocabularies[locale];
  const words = new Set(vocabulary.functionWords);
  const hollowWords = new Set(vocabulary.hollowWords);
  return {
    time: new TimeLexicon(vocabulary.time),
    metrics: new MetricIndex(metricPhrases(locale, description, vocabulary), {
      hollowWords,
      functionWords: words,
      sameWords: vocabulary.sameWords,
      weakWords: new Set(vocabulary.weakWords),
    }),
    dimensions: dimensionPhrases(description, vocabulary),
    valueNames: valueNamePhrases(locale, description, vocabulary, known),
    cues: phrases(Object.entries(vocabulary.cues).map(([cue, list]) => [cue as CueName, list])),
    variants: phrases(
      Object.entries(vocabulary.variants).map(([variant, list]) => [toVariantWord(variant), list]),
    ),
    anchors: phrases(Object.entries(vocabulary.anchors)),
    choices: phrases(equalNames(description, vocabulary)),
    foreignSubjects: phrases([[true, vocabulary.foreignSubjects]]),
    grains: phrases(
      Object.entries(vocabulary.grains).flatMap(
        ([grain, { named, alone }]): [GrainWord, readonly string[]][] => [
          [{ grain: grain as Grain, isAlone: false }, named],
          [{ grain: grain as Grain, isAlone: true }, alone],
        ],
      ),
    ),
    functionWords: words,
    hollowWords,
    tells: new Set(vocabulary.tells),
    vocabulary,
  };
}

function phrases<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseIndex<T> {
  const index = new PhraseIndex<T>();
  for (const [meaning, list] of entries) for (const phrase of list) index.add(phrase, meaning);
  return index;
}

/** Names of equal right, of the metrics that the model has. */
function equalNames(
  { metrics }: ModelDescription,
  vocabulary: Vocabulary,
): (readonly [readonly string[], readonly string[]])[] {
  const ids = new Set(metrics.map(({ id }) => id));
  return Object.entries(vocabulary.equalNames).flatMap(([key, names]) => {
    const known = key.split('+').filter((id) => ids.has(id));
    return known.length > 1 ? [[known, names] as const] : [];
  });
}

function toVariantWord(text: string): VariantWord {
  const [key = '', value = ''] = text.split('=');
  return { key, value };
}

function metricPhrases(
  locale: Locale,
  description: ModelDescription,
  vocabulary: Vocabulary,
): MetricPhrase[] {
  const ids = new Set(description.metrics.map((metric) => metric.id));
  const named = description.metrics.flatMap((metric) =>
    [metric.label[locale], ...metric.synonyms[locale]].flatMap((name) => {
      // "First email response time (channel=email)": its member must be read as the filter that it is.
      if (/\([^)]*=[^)]*\)/.test(name)) return [];
      // A name that needs a hint in brackets is not the first meaning of its bare words.
      const weight = /\([^A-Z]/.test(name) ? 0.95 : 1;
      return namesOf([name]).map((text) => ({ metrics: [metric.id], text, weight, isName: true }));
    }),
  );
  const idioms = Object.entries(vocabulary.idioms).flatMap(([key, list]) => {
    const metrics = key.split('+').filter((id) => ids.has(id));
    return metrics.length === 0 ? [] : list.map((text) => ({ metrics, text, weight: 0.98, isName: false }));
  });
  return [...named, ...idioms];
}

/** A hint in brackets is no part of a name, unless it is the name's acronym. */
function namesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const bare = text.replace(/\s*\([^)]*\)/g, '').trim();
    const acronym = /\(([A-Z]{2,6})\)/.exec(text)?.[1];
    return acronym ? [bare, acronym] : [bare];
  });
}

function dimensionPhrases(description: ModelDescription, vocabulary: Vocabulary): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  const buckets = new Set(Object.values(vocabulary.grains).flatMap(({ named }) => named));
  for (const { id, label, synonyms } of description.dimensions) {
    const names = namesOf([label.en, label.fr, ...synonyms, ...(vocabulary.dimensionNames[id] ?? [])]);
    // "Jour" is a bucket of time before it is a day of the week.
    for (const name of new Set(names)) if (!buckets.has(name)) index.add(name, id);
  }
  return index;
}

function valueNamePhrases(
  locale: Locale,
  description: ModelDescription,
  vocabulary: Vocabulary,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): PhraseIndex<ValueReading> {
  const index = new PhraseIndex<ValueReading>();
  for (const { id, label, values } of description.dimensions) {
    const ours = vocabulary.valueNames[id] ?? {};
    const given = Object.fromEntries(values.map(({ value, names }) => [value, names[locale]]));
    for (const value of new Set([...Object.keys(ours), ...Object.keys(given)])) {
      const isAbsent = known.get(id)?.has(value) === false;
      const reading = { dimension: id, values: [value], ...(isAbsent ? { isAbsent } : {}) };
      const names = new Set([
        ...(ours[value] ?? []),
        ...(given[value] ?? []).filter((name) => isOpenName(id, name, ours)),
      ]);
      for (const name of names) {
        if (!/^\d+$/.test(name)) index.add(name, reading);
        for (const title of namesOf([label[locale]])) index.add(`${title} ${name}`, reading);
      }
      for (const title of namesOf([label[locale]])) {
        index.add(`${title} ${value}`, reading);
        index.add(`${value} ${title}`, reading);
      }
    }
  }
  return index;
}

/** A value that we name ourselves goes by our names: "high" alone is no priority. */
function isOpenName(
  _dimension: string,
  _name: string,
  ours: Readonly<Record<string, readonly string[]>>,
): boolean {
  return Object.keys(ours).length === 0;
}

function knownValues(
  description: ModelDescription,
  values: readonly KnownValue[],
): Map<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { dimension, value } of values) {
    const set = known.get(dimension);
    if (set) set.add(value);
    else known.set(dimension, new Set([value]));
  }
  for (const { id, values: fixed } of description.dimensions) {
    if (!known.has(id) && fixed.length > 0) known.set(id, new Set(fixed.map(({ value }) => value)));
  }
  return known;
}

/** Fixed values of the model where the organisation's data names none. */
function fixedValues(description: ModelDescription, values: readonly KnownValue[]): KnownValue[] {
  const named = new Set(values.map(({ dimension }) => dimension));
  return description.dimensions
    .filter(({ id, type }) => !named.has(id) && type === 'entity')
    .flatMap(({ id, values: fixed }) => fixed.map(({ value }) => ({ dimension: id, value })));
}

function parentLabels(values: readonly KnownValue[]): Map<string, string> {
  const leaves = new Map<string, string[]>();
  for (const { value, parent } of values) {
    if (parent) leaves.set(parent, [...(leaves.get(parent) ?? []), value]);
  }
  return new Map([...leaves].map(([parent, children]) => [children.join('\n'), parent]));
}

function translations(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const [word] = wordsOf(from);
    if (wordsOf(from).length !== 1 || word === undefined) return;
    const key = singular(word);
    found.set(key, [...(found.get(key) ?? []), ...wordsOf(to).map(singular)]);
  };
  for (const [en, fr] of wordPairs) {
    add(en, fr);
    add(fr, en);
  }
  return found;
}

function functionWords(languages: Lexicon['languages']): Set<string> {
  return new Set(locales.flatMap((locale) => [...languages[locale].functionWords]));
}

function guessable(languages: Lexicon['languages']): Set<string> {
  return new Set(
    locales.flatMap((locale) => {
      const { time, metrics, dimensions, valueNames, cues, variants, grains } = languages[locale];
      return [
        time.words,
        metrics.words,
        dimensions.words,
        valueNames.words,
        cues.words,
        variants.words,
        grains.words,
      ].flatMap((words) => [...words]);
    }),
  );
}

function ordinaryWords(languages: Lexicon['languages']): Set<string> {
  return new Set(
    locales.flatMap((locale) => {
      const { time, metrics, dimensions, cues, functionWords: small } = languages[locale];
      return [...time.words, ...metrics.words, ...dimensions.words, ...cues.words, ...small];
    }),
  );
}
