import type { ModelForm } from '#semantic-layer/define/metric-form.ts';
import type { Localized } from './locale.ts';

/** What keeps a query from having an answer, as data; `sayIssue` puts it into words. */
export type QueryIssue =
  | { readonly code: 'unknown-metric'; readonly metric: string; readonly closest: readonly string[] }
  | { readonly code: 'no-metric' }
  | { readonly code: 'too-many-metrics'; readonly most: number }
  | {
      readonly code: 'unknown-variant';
      readonly metric: string;
      readonly key: string;
      readonly value: string;
      readonly valid: readonly string[];
    }
  | { readonly code: 'meaningless-variant'; readonly metric: string }
  | {
      readonly code: 'needs-analysis';
      readonly metric: string;
      readonly analysis: ModelForm['analysis'];
      readonly inputs: readonly string[];
    }
  | { readonly code: 'unknown-dimension'; readonly dimension: string; readonly closest: readonly string[] }
  | {
      readonly code: 'dimension-not-available';
      readonly dimension: string;
      readonly metric: string;
      readonly valid: readonly string[];
    }
  | { readonly code: 'too-many-dimensions'; readonly most: number }
  | { readonly code: 'repeated-dimension'; readonly dimension: string }
  | {
      readonly code: 'unknown-anchor';
      readonly anchor: string;
      readonly metric: string;
      readonly valid: readonly string[];
    }
  | { readonly code: 'invalid-date'; readonly value: string }
  | { readonly code: 'empty-range'; readonly from: string; readonly to: string }
  | { readonly code: 'too-many-buckets'; readonly buckets: number; readonly most: number }
  | {
      readonly code: 'unknown-value';
      readonly dimension: string;
      readonly value: string;
      readonly closest: readonly string[];
    }
  | { readonly code: 'missing-values'; readonly dimension: string }
  | { readonly code: 'unknown-order'; readonly by: string; readonly valid: readonly string[] }
  | { readonly code: 'invalid-limit'; readonly most: number }
  | { readonly code: 'invalid-cursor' }
  | { readonly code: 'per-needs-additive'; readonly metric: string };

/** @returns one sentence that says what is wrong and what would be right, in both languages */
export function sayIssue(issue: QueryIssue): Localized<string> {
  switch (issue.code) {
    case 'unknown-metric':
      return {
        en: `No metric is called "${issue.metric}".${tryOne(issue.closest, 'Try')}`,
        fr: `Aucune mesure ne s’appelle « ${issue.metric} ».${tryOne(issue.closest, 'Essayer')}`,
      };
    case 'no-metric':
      return { en: 'Name at least one metric.', fr: 'Nommer au moins une mesure.' };
    case 'too-many-metrics':
      return { en: `Name at most ${issue.most} metrics.`, fr: `Nommer au plus ${issue.most} mesures.` };
    case 'unknown-variant':
      return {
        en: `"${issue.metric}" has no ${issue.key} "${issue.value}".${tryOne(issue.valid, 'Valid')}`,
        fr: `« ${issue.metric} » n’a pas de ${issue.key} « ${issue.value} ».${tryOne(issue.valid, 'Valides')}`,
      };
    case 'meaningless-variant':
      return {
        en: `These variants of "${issue.metric}" do not go together: opening hours are only counted from its usual start.`,
        fr: `Ces variantes de « ${issue.metric} » ne vont pas ensemble : les heures ouvrées ne se comptent que depuis le départ habituel.`,
      };
    case 'needs-analysis':
      return {
        en: `"${issue.metric}" is not counted from rows: the ${issue.analysis} analysis works it out${madeOf(issue.inputs, 'from')}.`,
        fr: `« ${issue.metric} » ne se compte pas dans les données : l’analyse « ${issue.analysis} » le calcule${madeOf(issue.inputs, 'à partir de')}.`,
      };
    case 'unknown-dimension':
      return {
        en: `Nothing can be split by "${issue.dimension}".${tryOne(issue.closest, 'Try')}`,
        fr: `Rien ne peut être ventilé par « ${issue.dimension} ».${tryOne(issue.closest, 'Essayer')}`,
      };
    case 'dimension-not-available':
      return {
        en: `"${issue.metric}" cannot be split by "${issue.dimension}".${tryOne(issue.valid, 'It can by')}`,
        fr: `« ${issue.metric} » ne peut pas être ventilé par « ${issue.dimension} ».${tryOne(issue.valid, 'Possible par')}`,
      };
    case 'too-many-dimensions':
      return {
        en: `Split by at most ${issue.most} dimensions.`,
        fr: `Ventiler par au plus ${issue.most} dimensions.`,
      };
    case 'repeated-dimension':
      return { en: `"${issue.dimension}" is there twice.`, fr: `« ${issue.dimension} » y est deux fois.` };
    case 'unknown-anchor':
      return {
        en: `"${issue.metric}" cannot be dated by "${issue.anchor}".${tryOne(issue.valid, 'It can by')}`,
        fr: `« ${issue.metric} » ne peut pas être daté par « ${issue.anchor} ».${tryOne(issue.valid, 'Possible par')}`,
      };
    case 'invalid-date':
      return {
        en: `"${issue.value}" is not a date. Write 2026-11-09, or 2026-11-09T14:00.`,
        fr: `« ${issue.value} » n’est pas une date. Écrire 2026-11-09, ou 2026-11-09T14:00.`,
      };
    case 'empty-range':
      return {
        en: `The period from ${issue.from} to ${issue.to} is empty: its end comes after its start.`,
        fr: `La période du ${issue.from} au ${issue.to} est vide : sa fin vient après son début.`,
      };
    case 'too-many-buckets':
      return {
        en: `That makes ${issue.buckets} points in time; ${issue.most} are the most. Ask for a shorter period or larger steps.`,
        fr: `Cela fait ${issue.buckets} points dans le temps ; ${issue.most} au plus. Demander une période plus courte ou un pas plus grand.`,
      };
    case 'unknown-value':
      return {
        en: `No ${issue.dimension} is called "${issue.value}".${tryOne(issue.closest, 'Try')}`,
        fr: `Aucune valeur de « ${issue.dimension} » ne s’appelle « ${issue.value} ».${tryOne(issue.closest, 'Essayer')}`,
      };
    case 'missing-values':
      return {
        en: `The filter on "${issue.dimension}" names no value.`,
        fr: `Le filtre sur « ${issue.dimension} » ne nomme aucune valeur.`,
      };
    case 'unknown-order':
      return {
        en: `Rows cannot be ordered by "${issue.by}".${tryOne(issue.valid, 'They can by')}`,
        fr: `Les lignes ne peuvent pas être triées par « ${issue.by} ».${tryOne(issue.valid, 'Possible par')}`,
      };
    case 'invalid-cursor':
      return {
        en: 'This is not the `next` of a page of the same list.',
        fr: 'Ce n’est pas le `next` d’une page de la même liste.',
      };
    case 'invalid-limit':
      return {
        en: `A limit is a whole number from 1 to ${issue.most}.`,
        fr: `Une limite est un nombre entier de 1 à ${issue.most}.`,
      };
    case 'per-needs-additive':
      return {
        en: `"${issue.metric}" is not a sum, so it has no average per day or hour.`,
        fr: `« ${issue.metric} » n’est pas une somme : il n’a pas de moyenne par jour ou par heure.`,
      };
  }
}

function madeOf(inputs: readonly string[], lead: string): string {
  return inputs.length === 0 ? '' : ` ${lead} ${inputs.join(', ')}`;
}

function tryOne(names: readonly string[], lead: string): string {
  const colon =
    lead === 'Try' || lead === 'Valid' || lead.startsWith('It') || lead.startsWith('They') ? ':' : ' :';
  return names.length === 0 ? '' : ` ${lead}${colon} ${names.join(', ')}.`;
}
