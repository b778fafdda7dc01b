import { metric } from '#semantic-layer/define/metric.ts';
import { simulationResults } from '#semantic-layer/support/datasets/simulation-results.ts';

const { words } = simulationResults;

export const simulatedResolutionRate = metric({
  label: { en: 'Simulated AI resolution rate', fr: 'Taux de résolution simulé' },
  synonyms: {
    en: ['simulation on past tickets', 'AI what-if resolution'],
    fr: ['simulation IA sur tickets passés'],
  },
  definition: {
    en: 'Share of the past conversations replayed in the latest simulation that the assistant would have resolved. It does not depend on the period.',
    fr: 'Part des conversations passées rejouées dans la dernière simulation que l’assistant aurait résolues. Elle ne dépend pas de la période.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['as_of'],
  variants: { outcome: ['resolved', 'escalated', 'no_answer'] },
  minimumSample: 30,
  form: ({ outcome }) => ({
    kind: 'snapshot',
    dataset: simulationResults,
    where: words.isLatest('run_id', 'cx.simulation_runs', 'id'),
    start: null,
    end: null,
    measure: {
      kind: 'ratio',
      numerator: simulationResults.rows(words.equals('outcome', outcome)),
      denominator: simulationResults.rows(),
    },
  }),
});
