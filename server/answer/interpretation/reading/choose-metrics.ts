import type { Analysis, Scenario } from '#semantic-layer/query/plan.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

/** The metrics of a plan: those named, as the analysis wants them, else what the analysis is about. */
export function chooseMetrics(
  named: readonly string[],
  context: {
    readonly analysis: Analysis;
    readonly by: readonly string[];
    readonly scenario: Scenario | null;
    readonly sentence: Sentence;
  },
): string[] {
  const { analysis, sentence } = context;
  const has = (id: string): boolean => sentence.lexicon.metrics.has(id);
  const wanted = [...new Set(asWanted(named, analysis, context.scenario, sentence))].filter(has);
  if (wanted.length > 0) return wanted;
  const defaults: Partial<Record<Analysis, readonly string[]>> = defaultReadings.byAnalysis;
  const isOfMembers = analysis === 'topics' && context.by.some((id) => id !== defaultReadings.keyword);
  const isAgainstPeers = analysis === 'benchmark' && !sentence.has('target') && sentence.has('peers');
  const isBetter = analysis === 'benchmark' && !isAgainstPeers && bySuperlative(sentence) !== null;
  const own = isAgainstPeers
    ? (defaults.scorecard?.filter(has) ?? [])
    : isOfMembers || isBetter
      ? []
      : (defaults[analysis] ?? []).filter(has);
  if (own.length > 0) return own;
  return [
    isOfMembers ? null : bySuperlative(sentence),
    ...context.by.map((id) => defaultReadings.byDimension[id]),
    defaultReadings.rows,
  ]
    .filter((id): id is string => id !== undefined && id !== null && has(id))
    .slice(0, 1);
}

function asWanted(
  named: readonly string[],
  analysis: Analysis,
  scenario: Scenario | null,
  sentence: Sentence,
): readonly string[] {
  switch (analysis) {
    case 'forecast': {
      const forecasts: Readonly<Record<string, string>> = defaultReadings.forecastOf;
      return named.map((id) => forecasts[id] ?? id);
    }
    case 'drivers': {
      const changes: Readonly<Record<string, string>> = defaultReadings.changeOf;
      return named.map((id) => changes[id] ?? id);
    }
    case 'benchmark':
      return withoutOwn(named, 'target_attainment_rate');
    case 'what_if':
      return sentence.has('staffing')
        ? ['required_headcount']
        : named.filter((id) => !isChanged(id, scenario));
    case 'staffing':
      return sentence.lexicon.metrics.has('required_headcount') ? ['required_headcount'] : named;
    case 'gaps':
    case 'topics':
    case 'quotes':
      return named.filter((id) => isOf(id, analysis));
    default:
      return named;
  }
}

function withoutOwn(named: readonly string[], own: string): readonly string[] {
  const others = named.filter((id) => id !== own);
  return others.length > 0 ? others : named;
}

function isOf(id: string, analysis: Analysis): boolean {
  const own: Readonly<Record<string, Analysis>> = defaultReadings.analysisOf;
  return own[id] === analysis;
}

/** What a scenario changes is not what it is asked about: "what if handle time drops 10 %". */
function isChanged(id: string, scenario: Scenario | null): boolean {
  if (!scenario) return false;
  const changes: Readonly<Record<string, readonly string[]>> = defaultReadings.changedBy;
  return Object.keys(scenario).some((key) => changes[key]?.includes(id) ?? false);
}

/** "Our best agents" is about satisfaction, "the slowest team" about first answers. */
function bySuperlative(sentence: Sentence): string | null {
  const isAboutSpeed = /\b(faster|slower|quicker|plus (rapides?|lente?s?|vite))\b/i.test(sentence.text);
  if (isAboutSpeed || sentence.has('slowest', 'fastest')) return defaultReadings.speed;
  return sentence.has('best', 'worst') || /\b(better|mieux|meilleure?s?)\b/i.test(sentence.text)
    ? defaultReadings.quality
    : null;
}
