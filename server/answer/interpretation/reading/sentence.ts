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

/** A question whose words have been given meanings, in the order they were said. */
export class Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  readonly spans: readonly Span[];
  readonly unexplained: readonly number[];
  readonly lexicon: Lexicon;
  readonly moment: Moment;

  constructor(parts: {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly locale: Locale;
    readonly spans: readonly Span[];
    readonly unexplained: readonly number[];
    readonly lexicon: Lexicon;
    readonly moment: Moment;
  }) {
    this.text = parts.text;
    this.tokens = parts.tokens;
    this.locale = parts.locale;
    this.spans = [...parts.spans].sort((a, b) => firstToken(a) - firstToken(b));
    this.unexplained = parts.unexplained;
    this.lexicon = parts.lexicon;
    this.moment = parts.moment;
  }

  all<K extends Meaning['kind']>(kind: K): SpanOf<K>[] {
    return this.spans.filter((span): span is SpanOf<K> => isSpanOf(span, kind));
  }

  cues(...names: readonly CueName[]): SpanOf<'cue'>[] {
    return this.all('cue').filter((span) => span.meaning.cues.some((cue) => names.includes(cue)));
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
      if (!isCue && !small.has(token.fold) && token.shape.kind !== 'symbol') return false;
    }
    return true;
  }

  /** Only commas, "and", "or" between two spans. */
  areListed(a: Span, b: Span): boolean {
    const from = lastToken(a) + 1;
    const to = firstToken(b);
    if (to - from > 3) return false;
    const joints =
      /^(,|and|et|or|ou|\/|&|\+|x|de|d|la|le|les|l|the|by|par|du|des|nor|ni|plus|then|puis|per|versus|vs|pour|for|also|aussi|in|en|on|sur|hors|sans)$/;
    for (let index = from; index < to; index += 1) {
      if (!joints.test(this.tokens[index]?.fold ?? '')) return false;
    }
    return true;
  }

  wordsAt(span: Span): string {
    return span.tokens.map((index) => this.tokens[index]?.text ?? '').join(' ');
  }

  isFirst(span: Span): boolean {
    return this.isOnlySmall(0, firstToken(span));
  }
}
