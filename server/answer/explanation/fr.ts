import type { ExplanationMessages, Movement } from './messages.ts';

const moved: Readonly<Record<Movement, string>> = {
  up: 'hausse de',
  down: 'baisse de',
  same: 'aucun changement',
  unclear: 'pas de changement net',
};

export const fr = {
  was: (subject, figure, period, isPartial) =>
    `${subject} : ${figure} ${period}${isPartial ? ' (à ce stade)' : ''}`,
  isNow: (subject, figure) => `${subject} : ${figure} en ce moment`,
  wasAtEnd: (subject, figure, period) => `${subject} : ${figure} à la fin de la période, ${period}`,
  noData: (subject, period) => `Pas de données pour ${subject} ${period}.`,
  moved: (movement, by, before, period) => {
    if (movement === 'same') return `comme ${period} (${before})`;
    if (movement === 'unclear') return `pas de changement net par rapport à ${before} ${period}`;
    return `en ${movement === 'up' ? 'hausse' : 'baisse'} de ${by} par rapport à ${before} ${period}`;
  },
  highest: (member, figure) => `maximum pour ${member} (${figure})`,
  lowest: (member, figure) => `minimum pour ${member} (${figure})`,
  most: (member, figure, share) => `surtout ${member} (${figure}, ${share})`,
  first: (subject, member, figure, period, isHighest) =>
    `${subject}, ${isHighest ? 'valeur la plus haute' : 'valeur la plus basse'} : ${member}, ${figure} ${period}`,
  followedBy: (members) => `puis ${members.join(', ')}`,
  peak: (bucket, figure, isHighest) => `${isHighest ? 'maximum' : 'minimum'} ${bucket} (${figure})`,
  members: (subject, parts, period) => `${subject} ${period} : ${parts.join(' ; ')}`,
  memberFigure: (member, figure) => `${member} ${figure}`,
  alsoMetric: (subject, figure) => `${subject} : ${figure}.`,
  changed: (subject, movement, by, before, after, range, compared) => {
    if (movement === 'same') return `${subject} : aucun changement, ${after} ${range} comme ${compared}`;
    if (movement === 'unclear') {
      return `${subject} : pas de changement net, ${after} ${range} contre ${before} ${compared}`;
    }
    return `${subject} : ${moved[movement]} ${by}, ${after} ${range} contre ${before} ${compared}`;
  },
  accountsFor: (member, part, dimension) => `${member} (${dimension.toLowerCase()}) y compte pour ${part}`,
  driverLine: (member, part, before, after) => `${member} : ${part} du changement, de ${before} à ${after}`,
  driverMixOnly: (member, part) => `${member} : ${part} du changement`,
  mixAndRate: (mix, rate) => ` (par sa propre valeur ${rate}, par sa part dans l’ensemble ${mix})`,
  mixEffect: (dimension) =>
    `Par ${dimension.toLowerCase()}, aucune valeur n’a évolué dans ce sens : c’est leur répartition qui a changé.`,
  addsUp: (dimension, change) =>
    `Par ${dimension.toLowerCase()}, la somme des parts donne exactement le changement total : ${change}.`,
  alongToo: (dimension, member, part) => `Par ${dimension.toLowerCase()}, ${member} y compte pour ${part}.`,
  spreadEvenly: 'Le changement est réparti également : aucune part ne se détache.',
  noChangeToExplain: (subject) =>
    `Pas de changement à expliquer pour ${subject} : l’une des deux périodes n’a pas de données.`,
  notAvailable: (analysis) => `Vigie ne sait pas encore faire cela : ${analysis}.`,
  notAvailableHint: 'La question a été comprise ; voici des questions auxquelles répondre dès aujourd’hui.',
  chartBy: (subject, dimension) => `${subject} par ${dimension.toLowerCase()}`,
  chartOver: (subject) => `${subject} dans le temps`,
  chartDrivers: (subject, dimension) => `Ce qui a changé, par ${dimension.toLowerCase()} : ${subject}`,
  subtitleOf: (unitWords, period) => [unitWords, period].filter((part) => part !== '').join(', '),
  altBars: (title, parts) => `${title}. ${parts.join(' ; ')}.`,
  altLine: (title, points, low, high) => `${title}. ${points} points, minimum ${low}, maximum ${high}.`,
  thisPeriod: 'Cette période',
  comparedPeriod: 'Comparée à',
  filterNot: (values) => `hors ${values}`,
  filterMissing: (dimension) => `sans ${dimension.toLowerCase()}`,
  filterPresent: (dimension) => `avec ${dimension.toLowerCase()}`,
  perUnit: { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois' },
  analysisNames: {
    heatmap: 'une carte thermique',
    distribution: 'une distribution',
    anomalies: 'la recherche de moments inhabituels',
    outliers: 'la recherche de membres atypiques',
    forecast: 'une prévision',
    staffing: 'un plan d’effectifs',
    what_if: 'le calcul de l’effet d’un changement',
    benchmark: 'une comparaison à une référence',
    relation: 'le lien entre deux mesures',
    topics: 'les thèmes et mots-clés',
    quotes: 'les extraits de messages ou de commentaires',
    scorecard: 'une fiche individuelle',
    review: 'la revue de la semaine',
    gaps: 'les manques de la base de connaissances et d’automatisation',
    live: 'la vue en direct',
    records: 'la liste de conversations',
  },
  others: 'Tous les autres',
  columns: {
    time: 'Date',
    sample: 'Observations',
    before: 'Avant',
    after: 'Après',
    change: 'Changement',
    mix: 'Par sa part',
    rate: 'Par sa valeur',
    contribution: 'Part du changement',
  },
  or: 'ou',
} satisfies ExplanationMessages;
