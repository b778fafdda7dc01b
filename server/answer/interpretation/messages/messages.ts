import type { Locale } from '#semantic-layer/query/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every sentence the reader of questions may say, in one language. */
export type InterpretationMessages = {
  readonly empty: string;
  readonly tooLong: (limit: number) => string;
  readonly unsafe: string;
  readonly secret: string;
  readonly change: string;
  readonly outOfScope: string;
  readonly notInData: (words: string) => string;
  readonly future: (period: string) => string;
  readonly beforeHistory: (start: string) => string;
  readonly unknownName: (name: string, kind: string | null) => string;
  readonly absentValue: (name: string, kind: string) => string;
  readonly whichName: (name: string) => string;
  readonly whichMetric: (name: string) => string;
  readonly whichSubject: string;
  readonly impossibleDate: (date: string) => string;
  readonly assumedPeriod: (period: string) => string;
  readonly assumedNow: string;
  readonly assumedReviewWeek: (period: string) => string;
  readonly assumedHorizon: (period: string) => string;
  readonly assumedMetric: (metric: string) => string;
  readonly impliedPeriod: (period: string) => string;
  readonly readAs: (words: string, meaning: string) => string;
  readonly metricRather: (metric: string, other: string) => string;
  readonly dimensionRather: (name: string, dimension: string, other: string) => string;
  readonly leftOut: (words: string) => string;
  readonly day: (date: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly byLastWeek: (metric: string, dimension: string) => string;
  readonly why: (metric: string) => string;
  readonly thisMonth: (metric: string) => string;
};

export const messages: { readonly [L in Locale]: InterpretationMessages } = { en, fr };
