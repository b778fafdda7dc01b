/** From and to are instants, half-open; what has no end goes on. */
type Lasting = { readonly from: number; readonly to: number };

/** More (or less) of some arrivals than there would have been. */
export type DemandChange = Lasting & {
  readonly categories: readonly string[];
  readonly channels?: readonly string[];
  /** 2 doubles them. */
  readonly factor: number;
  /** The desk knew before and planned people for it. */
  readonly isPlanned: boolean;
};

/** A person is away: the planned shift is cut, nobody is called in. */
export type Absence = Lasting & { readonly agent: string; readonly reason: string };

/** These people have the shift of these hours on every working day. */
export type FixedShift = Lasting & {
  readonly agent: string;
  readonly opens: number;
  readonly closes: number;
};

/** A team is staffed until this local hour only. */
export type EarlierEnd = Lasting & { readonly team: string; readonly closes: number };

/** A person works for another team for a while. */
export type Loan = Lasting & {
  readonly agent: string;
  readonly team: string;
  readonly queues: readonly string[];
};

export type AgentChange = Lasting & {
  readonly agent: string;
  readonly warmth?: number;
  readonly pace?: number;
  readonly skill?: number;
};

/** Work of some categories becomes different; what is not given stays. */
export type HandlingChange = Lasting & {
  readonly categories: readonly string[];
  readonly thirdParty?: number;
  readonly thirdPartyDelay?: number;
  readonly effort?: number;
  readonly settles?: number;
  /** Points of a five-point score: what customers hold against the company, however well they are treated. */
  readonly goodwill?: number;
};

export type CopilotChange = Lasting & {
  readonly categories: readonly string[];
  /** Its answers look right and are wrong: it answers as often, and settles this share of what it did. */
  readonly settles: number;
};

/** A theme that some messages of a category speak of. */
export type Theme = Lasting & {
  readonly categories: readonly string[];
  readonly share: number;
  readonly sentences: Readonly<Record<string, readonly string[]>>;
};

/** Something that makes agents put a tag more and more often, from the chance at the start to the one at the end. */
export type TagChange = Lasting & {
  readonly tag: string;
  readonly categories: readonly string[];
  readonly chanceAtStart: number;
  readonly chanceAtEnd: number;
};

export type CompanyMood = Lasting & {
  readonly company: string;
  readonly mood: number;
  readonly demand: number;
};

export type ArticleChange = Lasting & {
  readonly article: string;
  readonly views: number;
  /** Added to the mean of its five-point ratings. */
  readonly quality: number;
};

export type SearchTheme = Lasting & {
  readonly query: string;
  readonly language: string;
  readonly perDay: number;
  readonly results: number;
};

export type ProjectBurn = Lasting & {
  readonly company: string;
  readonly contractedHours: number;
  /** Share of them that will be used up by now. */
  readonly usedByNow: number;
};

/** What is different from an ordinary desk. Stories only ever change causes; results follow from the simulation. */
export type Causes = {
  readonly demand: readonly DemandChange[];
  readonly absences: readonly Absence[];
  readonly fixedShifts: readonly FixedShift[];
  readonly earlierEnds: readonly EarlierEnd[];
  readonly loans: readonly Loan[];
  readonly agents: readonly AgentChange[];
  readonly handling: readonly HandlingChange[];
  readonly copilot: readonly CopilotChange[];
  readonly themes: readonly Theme[];
  readonly tags: readonly TagChange[];
  readonly companies: readonly CompanyMood[];
  readonly articles: readonly ArticleChange[];
  readonly searches: readonly SearchTheme[];
  readonly projects: readonly ProjectBurn[];
};

export const noCauses: Causes = {
  demand: [],
  absences: [],
  fixedShifts: [],
  earlierEnds: [],
  loans: [],
  agents: [],
  handling: [],
  copilot: [],
  themes: [],
  tags: [],
  companies: [],
  articles: [],
  searches: [],
  projects: [],
};

export function isDuring({ from, to }: Lasting, instant: number): boolean {
  return instant >= from && instant < to;
}
