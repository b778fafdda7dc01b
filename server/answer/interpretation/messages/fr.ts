import type { InterpretationMessages } from './interpretation-messages.ts';

export const fr = {
  empty: 'Posez une question sur votre support : volumes, temps de réponse, satisfaction, équipes…',
  tooLong: (limit) => `C’est trop long pour une seule question. Posez-la en moins de ${limit} caractères.`,
  unsafe: 'Cela ressemble à une instruction ou à du code plutôt qu’à une question : rien n’a été exécuté.',
  secret: 'Les mots de passe, clés et autres secrets ne sont jamais montrés ici.',
  change: 'Vigie ne fait que lire : il ne peut rien modifier, supprimer, attribuer ni envoyer.',
  outOfScope: 'Cela ne concerne pas votre support client : les données n’en disent rien.',
  notInData: (words) => `« ${words} » n’est pas mesuré dans les données.`,
  future: (period) =>
    `${period} n’a pas encore eu lieu : il n’y a pas de chiffre. Une prévision peut être demandée.`,
  beforeHistory: (start) => `L’historique commence le ${start} : il n’y a rien avant.`,
  unknownName: (name, kind) =>
    `Il n’y a pas ${kind === null ? 'de nom' : `de valeur (${kind.toLowerCase()})`} « ${name} » dans les données.`,
  absentValue: (name, kind) => `« ${name} » n’apparaît pas dans les données (${kind.toLowerCase()}).`,
  whichName: (name) => `Qui ou quoi désigne « ${name} » ?`,
  whichMetric: (name) => `« ${name} » peut désigner plusieurs choses. Laquelle ?`,
  whichSubject: 'De quel indicateur s’agit-il ?',
  impossibleDate: (date) => `Le ${date} n’existe pas. S’agit-il de cette date ?`,
  assumedPeriod: (period) => `Aucune période indiquée : les 28 derniers jours complets, ${period}.`,
  assumedNow: 'Aucune période indiquée : l’état en ce moment.',
  assumedReviewWeek: (period) => `Aucune période indiquée : la semaine dernière, ${period}.`,
  assumedHorizon: (period) => `Aucune période indiquée : les 28 prochains jours, ${period}.`,
  assumedMetric: (metric) => `Aucun indicateur nommé : ${metric}.`,
  impliedPeriod: (period) => `Seule l’autre période a été nommée : comparée pour ${period}.`,
  readAs: (words, meaning) => `« ${words} » a été lu comme ${meaning}.`,
  metricRather: (metric, other) => `Lu comme ${metric} ; cela pourrait aussi désigner ${other}.`,
  dimensionRather: (name, dimension, other) =>
    `« ${name} » a été lu comme ${dimension} ; il existe aussi ${other} de ce nom.`,
  leftOut: (words) => `Non pris en compte : ${words}.`,
  day: (date) => `le ${date}`,
  span: (from, to) => `du ${from} au ${to}`,
  byLastWeek: (metric, dimension) => `${metric} par ${dimension.toLowerCase()} la semaine dernière`,
  why: (metric) => `Pourquoi l’indicateur « ${metric} » a-t-il changé la semaine dernière ?`,
  thisMonth: (metric) => `${metric} ce mois-ci par rapport au mois dernier`,
} satisfies InterpretationMessages;
