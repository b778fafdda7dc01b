import { meaning, phrases } from './phrases.ts';
import type { TimeWords } from './time-words.ts';

/** French words of time. */
export const frTime = {
  marks: {
    this: phrases('ce | cet | cette'),
    these: phrases('ces'),
    'this-after': phrases('en cours | courant | courante | actuel | actuelle | present | presente | ci'),
    last: phrases('dernier | derniere | derniers | dernieres | der'),
    'last-after': phrases(`
      dernier | derniere | derniers | dernieres | passe | passee | passes | passees | ecoule | ecoulee
      ecoules | ecoulees | der | glissant | glissants | glissante | glissantes
    `),
    next: phrases('prochain | prochaine | prochains | prochaines'),
    'next-after': phrases(
      'prochain | prochaine | prochains | prochaines | a venir | qui vient | qui viennent | pro',
    ),
    following: [],
    'following-after': phrases('suivant | suivante | suivants | suivantes | d apres'),
    previous: phrases('precedent | precedente | precedents | precedentes'),
    'previous-after': phrases(`
      precedent | precedente | precedents | precedentes | d avant | anterieur | anterieure | prec
    `),
    ago: [],
    'ago-before': phrases('il y a | y a | ya | voici | voila'),
    ahead: [],
    in: phrases('dans'),
    since: phrases('depuis | a partir de | a partir du | a compter de | a compter du'),
    until: phrases('jusqu a | jusqu au | jusqu en | jusqu | jusque | jusqu aux'),
    'by-then': [],
    'from-here': phrases('d ici | d ici a | d ici au | d aujourdhui a | d aujourdhui au'),
    before: phrases('avant'),
    after: phrases('apres'),
    from: phrases('de | du | des | d | depuis | entre'),
    to: phrases('a | au | aux | - | → | jusqu a | jusqu au'),
    between: phrases('entre'),
    and: phrases('et | &'),
    of: phrases('de | du | d | des | pour | sur | durant | pendant | dans | en'),
    the: phrases('le | la | l'),
    'of-the': phrases('du'),
    at: phrases('a | vers | autour de'),
    'date-article': phrases('le'),
    'from-the': phrases('du'),
    'to-the': phrases('au'),
    early: [],
    late: [],
    spanning: phrases('sur | pendant | durant'),
    'to-date': phrases('a date | a ce jour | a aujourdhui'),
    'so-far': phrases(`
      a ce jour | jusqu a present | jusqu ici | jusqu a maintenant | jusqu a aujourdhui | a date
      jusque la
    `),
    start: phrases(`
      debut | au debut de | le debut de | debut de | debut du | debut d | au debut du | commencement de
    `),
    middle: phrases('mi | milieu de | milieu du | au milieu de | courant'),
    end: phrases('fin | fin de | fin du | fin d | la fin de | la fin du'),
    'half-of': phrases(`
      moitie | moitie de | moitie du | moitie d | quinzaine de | quinzaine d | quinzaine du
    `),
    every: phrases('chaque | tous les | toutes les'),
    same: phrases('meme | memes | le meme | la meme'),
    earlier: phrases('plus tot | auparavant | avant'),
    'previous-period': phrases(`
      celui d avant | celle d avant | ceux d avant | periode precedente | periode d avant | periode anterieure | derniere periode | precedente periode
    `),
    'last-year-same-period': phrases(`
      meme periode l an dernier | meme periode l annee derniere | meme periode de l an dernier
      meme periode de l annee derniere | meme periode l an passe | meme periode l annee passee
      l an dernier a la meme periode | l annee derniere a la meme periode
      l an dernier a la meme epoque | l annee derniere a la meme epoque | meme epoque l an dernier | n-1
      n - 1 | annee n-1 | meme date l an dernier | meme periode il y a un an
      l an passe a la meme periode | meme periode de l annee precedente
      a la meme periode l annee precedente | periode n-1
    `),
    'business-days': phrases(`
      jours ouvres | jours de semaine | en semaine | jours ouvrables | jours travailles
    `),
    'plural-weekend': phrases('les weekends | weekends | les week-ends'),
    'day-before': phrases('veille | la veille | jour d avant | jour precedent'),
    starting: phrases('a partir de | a partir du | a compter de | a compter du'),
    onwards: phrases(`
      a maintenant | jusqu a maintenant | a aujourdhui | jusqu a aujourdhui | jusqu a ce jour
    `),
    'number-sign': phrases('n ° | no | numero | n | nº | #'),
    'week-of': phrases(`
      semaine commencant le | semaine debutant le | semaine qui commence le | semaine se terminant le
      semaine finissant le | semaine qui debute le
    `),
    'second-last': phrases(`
      avant dernier | avant derniere | avant derniers | avant dernieres | penultieme
    `),
    'next-day': phrases('lendemain de | lendemain du | lendemain d | lendemain'),
    'rest-of': phrases('reste de | reste du | restant de | restant du'),
    'within-next': phrases('dans les | d ici les | sous les'),
    'half-hour': phrases('demi heure | demie heure'),
  },
  units: {
    minute: phrases('minute | minutes | min | mn'),
    hour: phrases('heure | heures | h'),
    day: phrases('jour | jours | journee | journees | j | jrs'),
    week: phrases('semaine | semaines | sem | wk | cw'),
    month: phrases('mois'),
    quarter: phrases('trimestre | trimestres | trim'),
    half: phrases('semestre | semestres'),
    year: phrases('an | ans | annee | annees'),
    weekend: phrases('weekend | week end | we | fin de semaine'),
    fortnight: phrases('quinzaine | quinzaines'),
  },
  numbers: {
    ...meaning(1, 'un | une'),
    ...meaning(2, 'deux'),
    ...meaning(3, 'trois | quelques'),
    ...meaning(4, 'quatre'),
    ...meaning(5, 'cinq'),
    ...meaning(6, 'six'),
    ...meaning(7, 'sept'),
    ...meaning(8, 'huit'),
    ...meaning(9, 'neuf'),
    ...meaning(10, 'dix | une dizaine de'),
    ...meaning(11, 'onze'),
    ...meaning(12, 'douze | une douzaine de'),
    ...meaning(13, 'treize'),
    ...meaning(14, 'quatorze'),
    ...meaning(15, 'quinze'),
    ...meaning(16, 'seize'),
    ...meaning(17, 'dix sept'),
    ...meaning(18, 'dix huit'),
    ...meaning(19, 'dix neuf'),
    ...meaning(20, 'vingt'),
    ...meaning(30, 'trente'),
    ...meaning(40, 'quarante'),
    ...meaning(50, 'cinquante'),
    ...meaning(60, 'soixante'),
    ...meaning(90, 'quatre vingt dix'),
    ...meaning(100, 'cent'),
  },
  ordinals: {
    ...meaning(1, 'premier | premiere | premiers | premieres'),
    ...meaning(2, 'deuxieme | second | seconde'),
    ...meaning(3, 'troisieme'),
    ...meaning(4, 'quatrieme'),
    ...meaning(5, 'cinquieme'),
    ...meaning(6, 'sixieme'),
    ...meaning(7, 'septieme'),
    ...meaning(8, 'huitieme'),
    ...meaning(9, 'neuvieme'),
    ...meaning(10, 'dixieme'),
  },
  articles: phrases('un | une'),
  months: [
    phrases('janvier | janv | jan'),
    phrases('fevrier | fev | fevr'),
    phrases('mars'),
    phrases('avril | avr'),
    phrases('mai'),
    phrases('juin'),
    phrases('juillet | juil'),
    phrases('aout'),
    phrases('septembre | sept | sep'),
    phrases('octobre | oct'),
    phrases('novembre | nov'),
    phrases('decembre | dec'),
  ],
  weekdays: [
    phrases('lundi | lun'),
    phrases('mardi'),
    phrases('mercredi | mer'),
    phrases('jeudi | jeu'),
    phrases('vendredi | ven'),
    phrases('samedi | sam'),
    phrases('dimanche | dim'),
  ],
  weekdayPlurals: [
    phrases('lundis'),
    phrases('mardis'),
    phrases('mercredis'),
    phrases('jeudis'),
    phrases('vendredis'),
    phrases('samedis'),
    phrases('dimanches'),
  ],
  days: {
    ...meaning(0, 'aujourdhui | aujourd hui | ajd | auj | aujourdui | ce jour'),
    ...meaning(-1, 'hier'),
    ...meaning(-2, 'avant hier | avanthier'),
    ...meaning(1, 'demain'),
    ...meaning(2, 'apres demain'),
  },
  parts: {
    'early-morning': phrases('tot le matin | debut de matinee | en debut de matinee'),
    morning: phrases('matin | matinee | matins | le matin | au matin | dans la matinee | mat | matinees'),
    lunch: phrases(`
      dejeuner | pause dejeuner | a midi | le midi | entre midi et deux | heure du dejeuner
      pendant le dejeuner | ce midi | entre midi et 2 | pause de midi | vers midi
    `),
    afternoon: phrases('apres midi | aprem | l apres midi | dans l apres midi | apres midis'),
    evening: phrases('soir | soiree | soirs | le soir | au soir | en soiree | dans la soiree'),
    night: phrases('nuit | nuits | la nuit | dans la nuit | de nuit'),
  },
  clocks: {
    ...meaning(720, 'midi'),
    ...meaning(1440, 'minuit'),
  },
  seasons: {
    spring: phrases('printemps'),
    summer: phrases('ete'),
    autumn: phrases('automne'),
    winter: phrases('hiver'),
  },
  holidays: {
    'black-friday': phrases('black friday | blackfriday | bf'),
    'cyber-monday': phrases('cyber monday'),
    'black-week': phrases('semaine du black friday | black week | cyber week'),
    thanksgiving: phrases('thanksgiving'),
    christmas: phrases('noel | jour de noel'),
    'christmas-eve': phrases('veille de noel | reveillon de noel'),
    'boxing-day': phrases('boxing day'),
    'new-year': phrases('jour de l an | nouvel an | 1er de l an'),
    'new-years-eve': phrases('saint sylvestre | st sylvestre | reveillon du nouvel an'),
    easter: phrases('paques | dimanche de paques'),
    'easter-monday': phrases('lundi de paques'),
    'good-friday': phrases('vendredi saint'),
    ascension: phrases('ascension | jeudi de l ascension'),
    pentecost: phrases('pentecote | dimanche de pentecote'),
    'whit-monday': phrases('lundi de pentecote'),
    valentine: phrases('saint valentin | st valentin'),
    halloween: phrases('halloween'),
    'all-saints': phrases('toussaint'),
    armistice: phrases('armistice'),
    'labour-day': phrases('fete du travail'),
    'victory-day': phrases('victoire 1945'),
    'bastille-day': phrases('fete nationale'),
    assumption: phrases('assomption'),
    'independence-day': [],
    'st-patrick': phrases('saint patrick | st patrick'),
    'mothers-day-fr': phrases('fete des meres'),
    'singles-day': [],
  },
  toDateOf: {
    ...meaning('month', 'mtd | mois a date'),
    ...meaning('year', 'ytd | annee a date | cumul annuel'),
    ...meaning('quarter', 'qtd | trimestre a date'),
    ...meaning('week', 'wtd'),
  },
  over: {
    ...meaning('year', 'yoy | d une annee sur l autre | d un an sur l autre | sur un an'),
    ...meaning('month', 'mom | d un mois sur l autre | d un mois a l autre'),
    ...meaning('week', 'wow | d une semaine sur l autre | d une semaine a l autre'),
    ...meaning('quarter', 'd un trimestre a l autre | d un trimestre sur l autre'),
    ...meaning('day', 'd un jour sur l autre | d un jour a l autre'),
  },
  letters: {
    quarter: ['t', 'q'],
    half: ['s', 'h'],
    week: ['s', 'sem', 'w', 'wk', 'cw'],
    isYearAfterMonth: true,
  },
  fillers: phrases(`
    le | la | les | l | de | du | des | d | en | au | aux | sur | pendant | durant | dans | , | / | jour
    mois | toute | tout | a | pour
  `),
  adjectives: phrases(
    'complet | complets | completes | civil | civile | calendaire | calendaires | entier | entiere',
  ),
} satisfies TimeWords;
