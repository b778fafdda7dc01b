/** What a token looks like before anybody gives it a meaning. */
export type TokenShape =
  | { readonly kind: 'word' }
  | { readonly kind: 'number'; readonly value: number; readonly suffix: string }
  | { readonly kind: 'ordinal'; readonly value: number }
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number | null;
    }
  | { readonly kind: 'slash'; readonly first: number; readonly second: number; readonly year: number | null }
  | { readonly kind: 'clock'; readonly minutes: number; readonly mark: 'colon' | 'h' | 'half-day' }
  | { readonly kind: 'symbol' };

/** One word, number or sign of the question; `start` and `end` are offsets in the question as typed. */
export type Token = {
  readonly index: number;
  readonly text: string;
  readonly fold: string;
  readonly stem: string;
  readonly singular: string;
  readonly start: number;
  readonly end: number;
  readonly shape: TokenShape;
  /** Written with a capital although no sentence starts there: perhaps a name. */
  readonly isName: boolean;
  /** Number of the quotation it stands in, 0 outside quotes. */
  readonly quotation: number;
};
