import { describe, expect, test } from 'vitest';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { interpretationSummary } from '#server/answer/interpretation/testing/plan-summary.ts';
import { questionCases } from '#server/answer/interpretation/testing/question-cases.ts';
import { referenceModel, sampleValues } from '#server/answer/interpretation/testing/reference-model.ts';

const interpreter = createOfflineInterpreter({ description: referenceModel, values: sampleValues });
const now = { instant: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris' };

/** Each row of a table: the question, and after an arrow the reading it must have. */
function holds(rule: string, locale: 'en' | 'fr', table: string): void {
  test.each(questionCases(table))(`${rule}: $question`, ({ question, reading }) => {
    expect(interpretationSummary(interpreter.interpret({ text: question, locale, now }))).toBe(reading);
  });
}

describe('when the answer is wanted is not what it is about', () => {
  holds(
    'an occasion beside another period',
    'en',
    `
    I have a board meeting tomorrow, CSAT by team last month please
      → breakdown csat; by team; 2026-10-01..2026-11-01
    for Monday's stand-up: tickets by channel yesterday
      → breakdown ticket_volume; by channel; 2026-11-17..2026-11-18
    first response time for tomorrow's meeting
      → value first_response_time; 2026-10-21..2026-11-18
    CSAT this week
      → value csat; 2026-11-16..2026-11-23
    `,
  );
  holds(
    'un rendez-vous à côté d’une période',
    'fr',
    `
    pour mon comité de vendredi : CSAT par équipe le mois dernier
      → breakdown csat; by team; 2026-10-01..2026-11-01
    j'ai mon 1:1 demain matin, le CSAT du mois en cours
      → value csat; 2026-11-01..2026-12-01
    `,
  );
});

describe('a bucket and a period', () => {
  holds(
    'each day of a week that is named is a day of that week, no weekday',
    'en',
    `
    tickets each day of the week of 2 November
      → trend ticket_volume; each day; 2026-11-02..2026-11-09
    tickets by day of the week over the last 28 days
      → breakdown ticket_volume; by day_of_week; 2026-10-21..2026-11-18
    ticket volume this month day by day
      → trend ticket_volume; each day; 2026-11-01..2026-12-01
    `,
  );
  holds(
    'un pas de temps dit à part laisse la période entière',
    'fr',
    `
    prévision du nombre de tickets la semaine prochaine, jour par jour
      → forecast ticket_volume; each day; for 2026-11-23..2026-11-30
    tickets en hebdo depuis juillet
      → trend ticket_volume; each week; 2026-07-01..2026-11-19
    volume de tickets par semaine depuis le 1er juillet
      → trend ticket_volume; each week; 2026-07-01..2026-11-19
    tickets par jour de la semaine, sans compter samedi et dimanche
      → breakdown ticket_volume; by day_of_week; day_of_week not_in saturday/sunday; 2026-10-21..2026-11-18
    `,
  );
});

describe('the other side of a comparison', () => {
  holds(
    'the Wednesday before is the one before the day asked about',
    'fr',
    `
    tickets du 11 novembre par rapport au mercredi d'avant
      → compare ticket_volume; 2026-11-11..2026-11-12; against 2026-11-04..2026-11-05 previous_period
    tickets la semaine dernière par rapport à la même semaine l'an dernier
      → compare ticket_volume; 2026-11-09..2026-11-16; against 2025-11-10..2025-11-17 same_period_last_year
    CSAT S45 vs S44
      → compare csat; 2026-11-02..2026-11-09; against 2026-10-26..2026-11-02 previous_period
    `,
  );
  holds(
    'several units before a period are those just before it',
    'en',
    `
    CSAT last week compared with the previous 4 weeks
      → compare csat; 2026-11-09..2026-11-16; against 2026-10-12..2026-11-09 custom
    tickets yesterday versus the day before
      → compare ticket_volume; 2026-11-17..2026-11-18; against 2026-11-16..2026-11-17 previous_period
    `,
  );
});

describe('words that look like a time', () => {
  holds(
    'a verb, a first one or a number of something else is no period',
    'en',
    `
    How did tickets end in October
      → value ticket_volume; 2026-10-01..2026-11-01
    time to the first reply last week
      → value first_response_time; 2026-11-09..2026-11-16
    what are people talking about on chat these days?
      → topics keyword_frequency; by keyword; channel in chat; 2026-10-21..2026-11-18
    `,
  );
  holds(
    'un premier, une entreprise',
    'fr',
    `
    délai de réponse, pas que le premier, la semaine dernière
      → value response_time; 2026-11-09..2026-11-16
    En octobre, une équipe a combien de tickets ?
      → value ticket_volume; 2026-10-01..2026-11-01
    `,
  );
});

describe('the future', () => {
  holds(
    'a name that comes back is the next one, and until then is from tomorrow on',
    'en',
    `
    forecast of tickets for Black Friday
      → forecast ticket_volume; for 2026-11-27..2026-11-28
    tickets expected by the end of the month
      → forecast ticket_volume; for 2026-11-19..2026-12-01
    forecast of tickets for the rest of the week
      → forecast ticket_volume; for 2026-11-19..2026-11-23
    `,
  );
  holds(
    'd’ici vendredi va de demain à vendredi',
    'fr',
    `
    combien de tickets d'ici vendredi
      → forecast ticket_volume; for 2026-11-19..2026-11-21
    `,
  );
});
