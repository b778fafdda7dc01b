import type { Locale, Localized } from '#semantic-layer/query/locale.ts';
import type { RefusalReason } from '#semantic-layer/query/plan.ts';
import type { UnclearPart } from '#server/language-model/language-model.ts';

/** What is said about a model's reading. Names go in; nothing a model wrote does. */
export type ModelReadingMessages = {
  readonly modelUnavailable: string;
  readonly modelNotUnderstood: string;
  readonly defaultPeriod: (days: number) => string;
  readonly otherReading: (reading: string) => string;
  readonly unclear: Readonly<Record<UnclearPart, string>>;
  readonly whichOf: (dimension: string, words: string) => string;
  readonly didYouMean: (dimension: string, words: string) => string;
  readonly unknownName: (dimension: string, words: string) => string;
  readonly refusal: Readonly<Record<RefusalReason, string>>;
};

const messages: Localized<ModelReadingMessages> = {
  en: {
    modelUnavailable: 'The language model did not answer: the question was read without it.',
    modelNotUnderstood: 'The language model’s reading could not be used: the question was read without it.',
    defaultPeriod: (days) => `No period was named: the ${days} days before today.`,
    otherReading: (reading) => `It could also mean: ${reading}.`,
    unclear: {
      metric: 'Which measure is meant?',
      period: 'Which period is meant?',
      member: 'Who or what is meant?',
      split: 'Split by what?',
      analysis: 'What should be shown?',
    },
    whichOf: (dimension, words) => `Several are called “${words}” (${dimension}). Which one is meant?`,
    didYouMean: (dimension, words) =>
      `“${words}” is not in the data (${dimension}). Did you mean one of these?`,
    unknownName: (dimension, words) => `“${words}” is not in the data (${dimension}).`,
    refusal: {
      out_of_scope: 'This is not about your customer support, so there is nothing to look up.',
      missing_data: 'The data does not hold what this question asks for.',
      not_permitted: 'This cannot be shown or done here: only figures of your customer support are answered.',
      unsafe: 'This is not read as a question: it asks for something to be run or for rules to be set aside.',
    },
  },
  fr: {
    modelUnavailable: 'Le modèle de langage n’a pas répondu\u00a0: la question a été lue sans lui.',
    modelNotUnderstood:
      'La lecture du modèle de langage n’était pas utilisable\u00a0: la question a été lue sans lui.',
    defaultPeriod: (days) => `Aucune période n’est nommée\u00a0: les ${days} jours avant aujourd’hui.`,
    otherReading: (reading) => `Autre lecture possible\u00a0: ${reading}.`,
    unclear: {
      metric: 'De quelle mesure s’agit-il\u00a0?',
      period: 'De quelle période s’agit-il\u00a0?',
      member: 'De qui ou de quoi s’agit-il\u00a0?',
      split: 'Ventiler selon quoi\u00a0?',
      analysis: 'Que faut-il montrer\u00a0?',
    },
    whichOf: (dimension, words) =>
      `Plusieurs portent le nom «\u00a0${words}\u00a0» (${dimension}). Lequel est visé\u00a0?`,
    didYouMean: (dimension, words) =>
      `«\u00a0${words}\u00a0» n’est pas dans les données (${dimension}). S’agit-il de l’un de ceux-ci\u00a0?`,
    unknownName: (dimension, words) => `«\u00a0${words}\u00a0» n’est pas dans les données (${dimension}).`,
    refusal: {
      out_of_scope: 'La question ne porte pas sur votre support client\u00a0: il n’y a rien à chercher.',
      missing_data: 'Les données ne contiennent pas ce que demande la question.',
      not_permitted:
        'Ceci ne peut être ni montré ni fait ici\u00a0: seules les questions sur votre support ont une réponse.',
      unsafe:
        'Ceci n’est pas lu comme une question\u00a0: il est demandé d’exécuter quelque chose ou d’écarter des règles.',
    },
  },
};

export function modelReadingMessages(locale: Locale): ModelReadingMessages {
  return messages[locale];
}
