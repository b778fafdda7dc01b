import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';

/** Only to reach a team's opening hours. */
export const teams = declareDataset('cx.teams', { alias: 'team', times: [], dimensions: {} });
