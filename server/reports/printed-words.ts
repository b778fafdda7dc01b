import type { Localized } from '#semantic-layer/query/locale.ts';
import type { RefusalReason } from '#semantic-layer/query/plan.ts';

/** Headings and labels around an answer, on paper and in the terminal. */
export type PrintedWords = {
  readonly dataAsOf: (time: string) => string;
  readonly page: string;
  readonly pageOf: string;
  readonly receipt: string;
  readonly reading: string;
  readonly metric: string;
  readonly period: string;
  readonly comparedWith: string;
  readonly split: string;
  readonly filters: string;
  readonly horizon: string;
  readonly before: string;
  readonly difference: string;
  readonly observations: string;
  readonly drivers: string;
  readonly member: string;
  readonly after: string;
  readonly contribution: string;
  readonly rate: string;
  readonly mix: string;
  readonly actions: string;
  readonly expected: string;
  readonly caveats: string;
  readonly definitions: string;
  readonly alternatives: string;
  readonly appendix: string;
  readonly query: (number: number, rows: number, ms: string, source: string) => string;
  readonly sources: { readonly raw: string; readonly rollup: string };
  readonly parameters: string;
  readonly moreRows: (count: string) => string;
  readonly unprintable: string;
  readonly undrawn: string;
  readonly readWith: { readonly offline: string; readonly model: string };
  readonly queries: (count: number, ms: string) => string;
  readonly followUps: string;
  readonly choices: string;
  readonly suggestions: string;
  readonly refused: Readonly<Record<RefusalReason, string>>;
};

export const printedWords = {
  en: {
    dataAsOf: (time) => `Data as of ${time}`,
    page: 'Page',
    pageOf: 'of',
    receipt: 'Receipt',
    reading: 'How it was read',
    metric: 'Metric',
    period: 'Period',
    comparedWith: 'Compared with',
    split: 'By',
    filters: 'Only',
    horizon: 'Forecast',
    before: 'Before',
    difference: 'Difference',
    observations: 'Observations',
    drivers: 'What moved it',
    member: 'Member',
    after: 'After',
    contribution: 'Contribution',
    rate: 'Own change',
    mix: 'Mix',
    actions: 'Do next',
    expected: 'expected',
    caveats: 'Mind',
    definitions: 'Definitions',
    alternatives: 'It could also be read as',
    appendix: 'Appendix: how it was computed',
    query: (number, rows, ms, source) =>
      `Query ${number}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${ms}, from ${source}`,
    sources: { raw: 'the events themselves', rollup: 'daily totals' },
    parameters: 'Parameters',
    moreRows: (count) => `${count} more rows are shown at the link below.`,
    unprintable:
      'Some characters have no shape in the typefaces of this file and are shown as ■. The link below shows them.',
    undrawn: 'This chart could not be drawn here.',
    readWith: { offline: 'read without a model', model: 'read with a model' },
    queries: (count, ms) => `${count} ${count === 1 ? 'query' : 'queries'}, ${ms}`,
    followUps: 'Ask next',
    choices: 'It can mean',
    suggestions: 'Questions that can be answered',
    refused: {
      out_of_scope: 'Not about this organisation’s support',
      missing_data: 'Not in the data',
      not_permitted: 'Not permitted',
      unsafe: 'Not read as a question',
    },
  },
  fr: {
    dataAsOf: (time) => `Données au ${time}`,
    page: 'Page',
    pageOf: 'sur',
    receipt: 'Reçu',
    reading: 'Lecture de la question',
    metric: 'Mesure',
    period: 'Période',
    comparedWith: 'Par rapport à',
    split: 'Par',
    filters: 'Seulement',
    horizon: 'Prévision',
    before: 'Avant',
    difference: 'Écart',
    observations: 'Observations',
    drivers: 'Ce qui explique l’écart',
    member: 'Membre',
    after: 'Après',
    contribution: 'Contribution',
    rate: 'Variation propre',
    mix: 'Effet de répartition',
    actions: 'À faire',
    expected: 'attendu',
    caveats: 'À noter',
    definitions: 'Définitions',
    alternatives: 'Autres lectures possibles',
    appendix: 'Annexe : comment les chiffres ont été calculés',
    query: (number, rows, ms, source) =>
      `Requête ${number} : ${rows} ${rows < 2 ? 'ligne' : 'lignes'}, ${ms}, depuis ${source}`,
    sources: { raw: 'les événements eux-mêmes', rollup: 'les totaux par jour' },
    parameters: 'Paramètres',
    moreRows: (count) => `${count} autres lignes sont visibles au lien ci-dessous.`,
    unprintable:
      'Certains caractères n’existent pas dans les polices de ce fichier et sont remplacés par ■. Le lien ci-dessous les montre.',
    undrawn: 'Ce graphique n’a pas pu être tracé ici.',
    readWith: { offline: 'lecture sans modèle', model: 'lecture avec un modèle' },
    queries: (count, ms) => `${count} ${count < 2 ? 'requête' : 'requêtes'}, ${ms}`,
    followUps: 'À demander ensuite',
    choices: 'Lectures possibles',
    suggestions: 'Questions auxquelles répondre',
    refused: {
      out_of_scope: 'Hors du support de cette organisation',
      missing_data: 'Absent des données',
      not_permitted: 'Non autorisé',
      unsafe: 'Non lu comme une question',
    },
  },
} as const satisfies Localized<PrintedWords>;
