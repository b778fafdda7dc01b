import { enAnchors } from './en-anchors.ts';
import { enCues } from './en-cues.ts';
import { enDimensionNames } from './en-dimension-names.ts';
import { enIdioms } from './en-idioms.ts';
import { enTime } from './en-time.ts';
import { enValueNames } from './en-values.ts';
import { enVariants } from './en-variants.ts';
import { enFunctionWords, enHollowWords, enSameWords, enTells, enWeakWords } from './en-words.ts';
import { enEqualNames } from './equal-names.ts';
import { enForeignSubjects } from './foreign-subjects.ts';
import { phrases } from './phrases.ts';
import { quantity } from './quantity.ts';
import type { Vocabulary } from './vocabulary.ts';

export const en = {
  time: enTime,
  cues: enCues,
  functionWords: enFunctionWords,
  hollowWords: enHollowWords,
  tells: enTells,
  sameWords: enSameWords,
  weakWords: enWeakWords,
  variants: enVariants,
  anchors: enAnchors,
  grains: {
    minute: {
      named: phrases('minute | minutes'),
      alone: phrases('minute by minute'),
    },
    hour: {
      named: phrases('hour | hours'),
      alone: phrases('hourly | hour by hour'),
    },
    day: {
      named: phrases('day | days | date'),
      alone: phrases(
        'daily | day by day | end of each day | end of the day each day | day to day | every day | each day | day after day',
      ),
    },
    week: {
      named: phrases('week | weeks'),
      alone: phrases('weekly | week by week | every week | week after week | each week'),
    },
    month: {
      named: phrases('month | months'),
      alone: phrases('monthly | month by month | every month | month after month | each month'),
    },
    quarter: {
      named: phrases('quarter | quarters'),
      alone: phrases('quarterly | quarter by quarter | every quarter'),
    },
    year: {
      named: phrases('year | years'),
      alone: phrases('yearly | annually | annual | year by year | every year'),
    },
  },
  quantities: {
    ...quantity('ratio', 0.01, '% | percent | pct | per cent | percents'),
    ...quantity('seconds', 1, 's | sec | secs | second | seconds'),
    ...quantity('seconds', 60, 'm | min | mins | minute | minutes'),
    ...quantity('seconds', 3600, 'h | hr | hrs | hour | hours'),
    ...quantity('seconds', 86_400, 'd | day | days'),
    ...quantity('seconds', 604_800, 'week | weeks'),
    ...quantity('currency', 1, '€ | eur | euro | euros | $ | usd | dollars'),
  },
  valueNames: enValueNames,
  dimensionNames: enDimensionNames,
  idioms: enIdioms,
  equalNames: enEqualNames,
  foreignSubjects: enForeignSubjects,
} satisfies Vocabulary;
