import { frEqualNames } from './equal-names.ts';
import { frForeignSubjects } from './foreign-subjects.ts';
import { frCues } from './fr-cues.ts';
import { frIdioms } from './fr-idioms.ts';
import { frTime } from './fr-time.ts';
import { frValueNames } from './fr-values.ts';
import { frAnchors, frVariants } from './fr-variants.ts';
import {
  frDimensionNames,
  frFunctionWords,
  frHollowWords,
  frSameWords,
  frTells,
  frWeakWords,
} from './fr-words.ts';
import { phrases } from './phrases.ts';
import { quantity } from './quantity.ts';
import type { Vocabulary } from './vocabulary.ts';

export const fr = {
  time: frTime,
  cues: frCues,
  functionWords: frFunctionWords,
  hollowWords: frHollowWords,
  tells: frTells,
  sameWords: frSameWords,
  weakWords: frWeakWords,
  variants: frVariants,
  anchors: frAnchors,
  grains: {
    minute: {
      named: phrases('minute | minutes'),
      alone: phrases('minute par minute'),
    },
    hour: {
      named: phrases('heure | heures'),
      alone: phrases('horaire | heure par heure | toutes les heures | chaque heure'),
    },
    day: {
      named: phrases('jour | jours | journee | date'),
      alone: phrases(`
        quotidien | en fin de journee | a la fin de chaque jour | fin de journee | quotidienne | quotidiennement | quotidiens | jour par jour | tous les jours
        journalier | journaliere | journaliers | en quotidien | jour apres jour | au jour le jour | chaque jour
      `),
    },
    week: {
      named: phrases('semaine | semaines'),
      alone: phrases(`
        hebdomadaire | hebdomadaires | semaine par semaine | toutes les semaines | semaine apres semaine
        chaque semaine | hebdo | hebdos | en hebdo | en hebdomadaire | a la semaine
      `),
    },
    month: {
      named: phrases('mois'),
      alone: phrases(`
        mensuel | mensuelle | mensuels | mensuellement | mois par mois | tous les mois | mois apres mois
        chaque mois | en mensuel | au mois
      `),
    },
    quarter: {
      named: phrases('trimestre | trimestres'),
      alone: phrases('trimestriel | trimestrielle | trimestre par trimestre | chaque trimestre'),
    },
    year: {
      named: phrases('an | annee | annees'),
      alone: phrases('annuel | annuelle | annuellement | annee par annee | chaque annee'),
    },
  },
  quantities: {
    ...quantity('ratio', 0.01, '% | pourcent | pourcents | pour cent | pct'),
    ...quantity('seconds', 1, 's | sec | seconde | secondes'),
    ...quantity('seconds', 60, 'min | mn | minute | minutes | m'),
    ...quantity('seconds', 3600, 'h | heure | heures'),
    ...quantity('seconds', 86_400, 'j | jour | jours'),
    ...quantity('seconds', 604_800, 'semaine | semaines'),
    ...quantity('currency', 1, '€ | eur | euro | euros | $ | dollars'),
  },
  valueNames: frValueNames,
  dimensionNames: frDimensionNames,
  idioms: frIdioms,
  equalNames: frEqualNames,
  foreignSubjects: frForeignSubjects,
} satisfies Vocabulary;
