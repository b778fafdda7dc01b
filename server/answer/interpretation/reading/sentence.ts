import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Lexicon } from '#server/answer/interpretation/spans/lexicon.ts';
import {
  firstToken,
  isSpanOf,
  lastToken,
  type Meaning,
  type Span,
  type SpanOf,
} from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';

const joints = /^(,|and|et|or|ou|\/|&|\+|x|by|par|per|nor|ni|plus|then|puis|versus|vs)$/;
const links = /^(de|d|la|le|les|l|the|du|des|pour|for|also|aussi|in|en|on|sur|hors|sans|our|nos|a|au)$/;
const conjunctions = /^(,|and|et|&|\+|\/|or|ou|vs|versus|against|contre|puis|then|plus|nor|ni)$/;
const articles =
  /^(the|a|our|le|la|les|l|un|une|notre|nos|des|du|de|d|its|average|also|aussi|face|au|aux|a|how|many|combien|number|nombre|of)$/;

/** A question whose words have been given meanings, in the order they were said. */
export class Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  readonly spans: readonly Span[];
  readonly unexplained: readonly number[];
  /** Every meaning that was found, chosen or not. */
  readonly everySpan: readonly Span[];
  readonly lexicon: Lexicon;
  readonly moment: Moment;

  constructor(parts: {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly locale: Locale;
    readonly spans: readonly Span[];
    readonly unexplained: readonly number[];
    readonly everySpan: readonly Span[];
    readonly lexicon: Lexicon;
    readonly moment: Moment;
  }) {
    this.text = parts.text;
    this.tokens = parts.tokens;
    this.locale = parts.locale;
    this.spans = [...parts.spans].sort((a, b) => firstToken(a) - firstToken(b));
    this.unexplained = parts.unexplained;
    this.everySpan = parts.everySpan;
    this.lexicon = parts.lexicon;
    this.moment = parts.moment;
  }

  all<K extends Meaning['kind']>(kind: K): SpanOf<K>[] {
    return this.spans.filter((span): span is SpanOf<K> => isSpanOf(span, kind));
  }

  cues(...names: readonly CueName[]): SpanOf<'cue'>[] {
    return this.all('cue').filter((span) => span.meaning.cues.some((cue) => names.includes(cue)));
  }

  /** Cues wherever they are, inside a metric's name as well. */
  everyCue(...names: readonly CueName[]): SpanOf<'cue'>[] {
    return this.everySpan
      .filter((span): span is SpanOf<'cue'> => isSpanOf(span, 'cue'))
      .filter((span) => span.meaning.cues.some((cue) => names.includes(cue)));
  }

  /** Cues wherever they are, but for the parts of a longer one. */
  wholeCues(...names: readonly CueName[]): SpanOf<'cue'>[] {
    const chosen = this.all('cue');
    return this.everyCue(...names).filter(
      (span) =>
        !chosen.some(
          ({ tokens }) =>
            tokens.length > span.tokens.length && span.tokens.every((index) => tokens.includes(index)),
        ),
    );
  }

  /** The longest dimension's name that begins at a token, even where a metric took the word. */
  dimensionAt(index: number): SpanOf<'dimension'> | undefined {
    return this.everySpan
      .filter((span): span is SpanOf<'dimension'> => isSpanOf(span, 'dimension'))
      .filter((span) => firstToken(span) === index)
      .sort((a, b) => b.tokens.length - a.tokens.length)[0];
  }

  has(...names: readonly CueName[]): boolean {
    return this.cues(...names).length > 0;
  }

  /** The cue that stands just before a span, small words apart, at most `reach` words away. */
  cueBefore(span: Span, names: readonly CueName[], reach = 3): SpanOf<'cue'> | undefined {
    return this.cues(...names)
      .filter((cue) => lastToken(cue) < firstToken(span) && firstToken(span) - lastToken(cue) <= reach)
      .filter((cue) => this.isOnlySmall(lastToken(cue) + 1, firstToken(span)))
      .at(-1);
  }

  cueAfter(span: Span, names: readonly CueName[], reach = 2): SpanOf<'cue'> | undefined {
    return this.cues(...names).find(
      (cue) =>
        firstToken(cue) > lastToken(span) &&
        firstToken(cue) - lastToken(span) <= reach &&
        this.isOnlySmall(lastToken(span) + 1, firstToken(cue)),
    );
  }

  /** Any of these cues just after a span, chosen or not. */
  isFollowedBy(span: Span, names: readonly CueName[], reach = 2): boolean {
    return this.everyCue(...names).some((cue) => {
      const away = firstToken(cue) - lastToken(span);
      return away > 0 && away <= reach && this.isOnlySmall(lastToken(span) + 1, firstToken(cue));
    });
  }

  /** The spans of a kind next to a span, small words apart. */
  next<K extends Meaning['kind']>(span: Span, kind: K, reach = 3): SpanOf<K> | undefined {
    return this.all(kind).find(
      (other) =>
        firstToken(other) > lastToken(span) &&
        firstToken(other) - lastToken(span) <= reach &&
        this.isOnlySmall(lastToken(span) + 1, firstToken(other)),
    );
  }

  previous<K extends Meaning['kind']>(span: Span, kind: K, reach = 3): SpanOf<K> | undefined {
    return this.all(kind)
      .filter(
        (other) =>
          lastToken(other) < firstToken(span) &&
          firstToken(span) - lastToken(other) <= reach &&
          this.isOnlySmall(lastToken(other) + 1, firstToken(span)),
      )
      .at(-1);
  }

  /** Nothing of weight between two places: small words, signs, cues. */
  isOnlySmall(from: number, to: number): boolean {
    const small = this.lexicon.languages[this.locale].functionWords;
    for (let index = from; index < to; index += 1) {
      const token = this.tokens[index];
      if (!token) continue;
      const isCue = this.all('cue').some((span) => span.tokens.includes(index));
      if (!isCue && !small.has(token.fold) && token.shape.kind === 'word') return false;
    }
    return true;
  }

  /** Only commas, "and", "or" between two spans. */
  areListed(a: Span, b: Span): boolean {
    const between = this.tokens.slice(lastToken(a) + 1, firstToken(b)).map((token) => token.fold);
    if (between.length === 0 || between.length > 3) return false;
    return (
      between.some((word) => joints.test(word)) &&
      between.every((word) => joints.test(word) || links.test(word))
    );
  }

  /** Joined on a par, by a comma or "and". */
  areCoordinated(a: Span, b: Span): boolean {
    const [first, second] = firstToken(a) < firstToken(b) ? [a, b] : [b, a];
    const between = this.tokens.slice(lastToken(first) + 1, firstToken(second)).map((token) => token.fold);
    if (between.length === 0 || between.length > 4) return false;
    return (
      between.some((word) => conjunctions.test(word)) &&
      between.every((word) => conjunctions.test(word) || articles.test(word))
    );
  }

  wordsAt(span: Span): string {
    return span.tokens.map((index) => this.tokens[index]?.text ?? '').join(' ');
  }

  isFirst(span: Span): boolean {
    return this.isOnlySmall(0, firstToken(span));
  }
}
