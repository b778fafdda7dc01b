/** How figures moved, in the only words used for it. */
export type Movement = 'up' | 'down' | 'same' | 'unclear';

/** Sentences of an explanation. Every argument is already wording: a fact, a name or a period. */
export type ExplanationMessages = {
  readonly was: (subject: string, figure: string, period: string, isPartial: boolean) => string;
  readonly isNow: (subject: string, figure: string) => string;
  readonly wasAtEnd: (subject: string, figure: string, period: string) => string;
  readonly noData: (subject: string, period: string) => string;
  readonly moved: (movement: Movement, by: string, before: string, period: string) => string;
  readonly highest: (member: string, figure: string) => string;
  readonly lowest: (member: string, figure: string) => string;
  readonly most: (member: string, figure: string, share: string) => string;
  readonly first: (
    subject: string,
    member: string,
    figure: string,
    period: string,
    isHighest: boolean,
  ) => string;
  readonly followedBy: (members: readonly string[]) => string;
  readonly peak: (bucket: string, figure: string, isHighest: boolean) => string;
  readonly members: (subject: string, parts: readonly string[], period: string) => string;
  readonly memberFigure: (member: string, figure: string) => string;
  readonly alsoMetric: (subject: string, figure: string) => string;
  readonly changed: (
    subject: string,
    movement: Movement,
    by: string,
    before: string,
    after: string,
    range: string,
    compared: string,
  ) => string;
  readonly accountsFor: (member: string, part: string, dimension: string) => string;
  readonly driverLine: (member: string, part: string, before: string, after: string) => string;
  readonly driverMixOnly: (member: string, part: string) => string;
  readonly mixAndRate: (mix: string, rate: string) => string;
  readonly mixEffect: (dimension: string) => string;
  readonly addsUp: (dimension: string, change: string) => string;
  readonly alongToo: (dimension: string, member: string, part: string) => string;
  readonly spreadEvenly: string;
  readonly noChangeToExplain: (subject: string) => string;
  readonly notAvailable: (analysis: string) => string;
  readonly notAvailableHint: string;
  readonly chartBy: (subject: string, dimension: string) => string;
  readonly chartOver: (subject: string) => string;
  readonly chartDrivers: (subject: string, dimension: string) => string;
  readonly subtitleOf: (unitWords: string, period: string) => string;
  readonly altBars: (title: string, parts: readonly string[]) => string;
  readonly altLine: (title: string, points: string, low: string, high: string) => string;
  readonly thisPeriod: string;
  readonly comparedPeriod: string;
  readonly filterNot: (values: string) => string;
  readonly filterMissing: (dimension: string) => string;
  readonly filterPresent: (dimension: string) => string;
  readonly perUnit: Readonly<Record<'hour' | 'day' | 'week' | 'month', string>>;
  readonly analysisNames: Readonly<Record<string, string>>;
  readonly others: string;
  readonly columns: Readonly<
    Record<'time' | 'sample' | 'before' | 'change' | 'mix' | 'rate' | 'contribution' | 'after', string>
  >;
  readonly or: string;
};
