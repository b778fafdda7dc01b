import type { Token } from '#server/answer/interpretation/text/token.ts';
import { likeness, type WordForm, wordForm, wordsOf } from '#server/answer/interpretation/text/word-form.ts';
import { gapIn, leadingWords, withSmallWords } from './name-words.ts';

/** A metric's name found in a question, its words perhaps apart. */
export type MetricMatch = {
  readonly metrics: readonly string[];
  readonly tokens: readonly number[];
  readonly quality: number;
  /** Every word of the name was there. */
  readonly isWhole: boolean;
  /** A single word that is an expression, no label or synonym. */
  readonly isLoose: boolean;
  /** Its words stand on both sides of an "and": right only beside another metric that shares them. */
  readonly crosses: boolean;
};

export type MetricPhrase = {
  readonly metrics: readonly string[];
  readonly text: string;
  /** How much the name counts: labels and synonyms over expressions. */
  readonly weight: number;
  /** A label or synonym, of which weak words may be left out. */
  readonly isName: boolean;
};

type IndexedPhrase = {
  readonly metrics: readonly string[];
  readonly weight: number;
  readonly isName: boolean;
  readonly words: readonly WordForm[];
  /** Small words of the name itself, explained when they stand between its words. */
  readonly small: ReadonlySet<string>;
  /** Small words that the name begins with. */
  readonly lead: readonly string[];
  readonly acronym: string | null;
};

type Hit = {
  readonly token: number;
  readonly like: number /** A word like it, not the word. */;
  readonly isSame: boolean;
};

export type MetricIndexOptions = {
  /** Words without weight in a name: articles, prepositions, auxiliaries. */
  readonly hollowWords: ReadonlySet<string>;
  /** Words that may stand between the words of a name. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that mean the same inside a name. */
  readonly sameWords: readonly (readonly string[])[];
  /** Words that may be left unsaid. */
  readonly weakWords: ReadonlySet<string>;
};

const sameWordLikeness = 0.9;
const widestGap = 4;
/** The rarity of a word that at most two metrics have. */
const tellingRarity = 0.55;
const gapCost = 0.11;
/** Words of a name in another order than it has. */
const turnCost = 0.13;
/** A name of one word that begins with small ones (« en attente »), said without them. */
const bareness = 0.62;

/** Names of metrics as bags of words: "conversations did we close" finds "closed conversations". */
export class MetricIndex {
  private readonly phrases: IndexedPhrase[] = [];
  private readonly byKey = new Map<string, number[]>();
  private readonly forms = new Map<string, WordForm>();
  private readonly groupOf = new Map<string, number>();
  private readonly rarity = new Map<string, number>();
  readonly words = new Set<string>();
  private readonly options: MetricIndexOptions;

  constructor(phrases: readonly MetricPhrase[], options: MetricIndexOptions) {
    this.options = options;
    for (const [group, words] of options.sameWords.entries()) {
      for (const word of words) this.groupOf.set(wordForm(word).stem, group);
    }
    for (const phrase of phrases) this.add(phrase);
    this.countRarity();
  }

  find(tokens: readonly Token[]): MetricMatch[] {
    const said = new Map<string, Token[]>();
    const candidates = new Set<number>();
    for (const token of tokens) {
      for (const key of this.keysOf(token)) {
        push(said, key, token);
        for (const id of this.byKey.get(key) ?? []) candidates.add(id);
      }
    }
    const cache = new Map<WordForm, readonly Hit[]>();
    const hitsOf = (word: WordForm): readonly Hit[] => {
      const known = cache.get(word);
      if (known) return known;
      const hits = this.hits(word, said);
      cache.set(word, hits);
      return hits;
    };
    return [...candidates].flatMap((id) => {
      const phrase = this.phrases[id];
      return phrase ? this.match(phrase, tokens, hitsOf) : [];
    });
  }

  private add({ metrics, text, weight, isName }: MetricPhrase): void {
    const all = wordsOf(text);
    const content = all.filter((word) => !this.options.hollowWords.has(word));
    const words = (content.length > 0 || all.length > 1 ? content : all).map((word) => this.intern(word));
    if (words.length === 0) return;
    const only = words.length === 1 ? words[0] : undefined;
    const acronym = only && this.options.functionWords.has(only.fold) ? only.fold : null;
    const id =
      this.phrases.push({
        metrics,
        weight,
        isName,
        words,
        small: new Set(all),
        lead: this.leadOf(all),
        acronym,
      }) - 1;
    for (const word of words) this.words.add(word.fold);
    for (const word of this.telling(words, isName)) {
      for (const key of this.keysOf(word)) push(this.byKey, key, id);
    }
  }

  /** One form for each word, so that it is looked for once in a question. */
  private intern(word: string): WordForm {
    const known = this.forms.get(word);
    if (known) return known;
    const form = wordForm(word);
    this.forms.set(word, form);
    return form;
  }

  /** The words by which a phrase is found: one is enough where all must be said. */
  private telling(words: readonly WordForm[], isName: boolean): readonly WordForm[] {
    if (isName) return words;
    const longest = [...words].sort((x, y) => y.fold.length - x.fold.length)[0];
    return longest ? [longest] : [];
  }

  private leadOf(all: readonly string[]): string[] {
    const first = all.findIndex((word) => !this.options.hollowWords.has(word));
    return first > 0 ? all.slice(0, first) : [];
  }

  /** A word that few metrics have tells more than one that many have. */
  private countRarity(): void {
    const metricsOf = new Map<string, Set<string>>();
    for (const { words, metrics } of this.phrases) {
      for (const word of words) {
        const set = metricsOf.get(word.stem) ?? new Set();
        for (const id of metrics) set.add(id);
        metricsOf.set(word.stem, set);
      }
    }
    for (const [word, metrics] of metricsOf) this.rarity.set(word, 1 / (1 + Math.log(metrics.size)));
  }

  private keysOf(word: WordForm): string[] {
    const group = this.groupOf.get(word.stem);
    return group === undefined ? [word.stem] : [word.stem, `#${group}`];
  }

  private match(
    phrase: IndexedPhrase,
    tokens: readonly Token[],
    hitsOf: (word: WordForm) => readonly Hit[],
  ): MetricMatch[] {
    const isPair = phrase.words.length > 1;
    const hits: (readonly Hit[])[] = [];
    const missing: WordForm[] = [];
    for (const word of phrase.words) {
      const all = hitsOf(word);
      const found = isPair ? all : this.asOneWord(all, phrase, tokens);
      if (found.length > 0) hits.push(found);
      else if (phrase.isName && this.options.weakWords.has(word.singular)) missing.push(word);
      else return [];
    }
    const isPartial = missing.length > 0;
    const said = isPartial ? hits.map((list) => list.filter(({ isSame }) => !isSame)) : hits;
    if (said.length === 0 || said.some((list) => list.length === 0)) return [];
    const share = missing.length === 0 ? 1 : this.shareSaid(phrase.words, missing);
    if (missing.length > 0 && (share < 0.5 || !this.isTelling(phrase.words, missing))) return [];
    return anchors(said).flatMap((anchor) => this.assign(phrase, said, anchor, tokens, share));
  }

  /** A name of one word is said as such, not by a word like it; an acronym that is a word too, in capitals. */
  private asOneWord(hits: readonly Hit[], { acronym }: IndexedPhrase, tokens: readonly Token[]): Hit[] {
    return hits.filter(({ token, isSame, like }) => {
      if (like < 0.95) return false;
      const text = tokens[token]?.text ?? '';
      return !isSame && (acronym === null || text === text.toUpperCase());
    });
  }

  /** What is said must be rare enough to name the metric alone. */
  private isTelling(words: readonly WordForm[], missing: readonly WordForm[]): boolean {
    return words.some(
      (word) => !missing.includes(word) && (this.rarity.get(word.stem) ?? 1) >= tellingRarity,
    );
  }

  private shareSaid(words: readonly WordForm[], missing: readonly WordForm[]): number {
    const total = words.reduce((sum, word) => sum + (this.rarity.get(word.stem) ?? 1), 0);
    const unsaid = missing.reduce((sum, word) => sum + (this.rarity.get(word.stem) ?? 1), 0);
    return 1 - unsaid / total;
  }

  private hits(word: WordForm, said: ReadonlyMap<string, readonly Token[]>): Hit[] {
    const found = new Map<number, Hit>();
    for (const key of this.keysOf(word)) {
      for (const token of said.get(key) ?? []) {
        const direct = likeness(token, word);
        const isSame = direct === 0;
        if (isSame && !key.startsWith('#')) continue;
        found.set(token.index, { token: token.index, like: isSame ? sameWordLikeness : direct, isSame });
      }
    }
    return [...found.values()];
  }

  /** For each word the hit nearest to the anchor; far apart, or with a break between, it is no name. */
  private assign(
    phrase: IndexedPhrase,
    hits: readonly (readonly Hit[])[],
    anchor: number,
    tokens: readonly Token[],
    share: number,
  ): MetricMatch[] {
    const used = new Set<number>();
    let like = 1;
    let turns = 0;
    let previous = -1;
    for (const list of hits) {
      const nearest = [...list]
        .filter((hit) => !used.has(hit.token))
        .sort((a, b) => Math.abs(a.token - anchor) - Math.abs(b.token - anchor) || b.like - a.like)[0];
      if (!nearest) return [];
      used.add(nearest.token);
      like *= nearest.like;
      if (nearest.token < previous) turns += 1;
      previous = nearest.token;
    }
    const found = [...used].sort((a, b) => a - b);
    const { gap, conjunctions } = gapIn(found, tokens, phrase.small, this.options.functionWords);
    const crosses = conjunctions === 1;
    if (gap > widestGap || conjunctions > 1 || (turns > 0 && !phrase.isName)) return [];
    const lead = leadingWords(phrase.lead, found[0] ?? 0, tokens);
    const isWhole = share === 1;
    const isLoose = !phrase.isName && phrase.words.length === 1;
    const isBare = phrase.words.length === 1 && lead === null;
    const certainty = phrase.weight * (isWhole ? 1 : 0.8 * share) * (isBare ? bareness : 1);
    const nearness = (1 - gapCost * gap) * (1 - turnCost * Math.min(turns, 2));
    const words = [...(lead ?? []), ...withSmallWords(found, tokens, phrase.small)];
    return [
      {
        metrics: phrase.metrics,
        tokens: words,
        quality: like ** 0.5 * nearness * certainty,
        isWhole,
        isLoose,
        crosses,
      },
    ];
  }
}

/** Places to look around: every hit of the word with the fewest. */
function anchors(hits: readonly (readonly Hit[])[]): number[] {
  const rarest = [...hits].sort((a, b) => a.length - b.length)[0] ?? [];
  return rarest.slice(0, 6).map((hit) => hit.token);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
