import { describe, expect, test } from 'vitest';
import type { Plan } from '#semantic-layer/query/plan.ts';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { interpretationSummary } from '#server/answer/interpretation/testing/plan-summary.ts';
import { questionCases } from '#server/answer/interpretation/testing/question-cases.ts';
import { referenceModel, sampleValues } from '#server/answer/interpretation/testing/reference-model.ts';

const interpreter = createOfflineInterpreter({ description: referenceModel, values: sampleValues });
const now = { instant: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris' };

/** Turns of one conversation, each with the reading it must have after the one before. */
function dialogue(rule: string, locale: 'en' | 'fr', table: string): void {
  test(rule, () => {
    let after: Plan | undefined;
    for (const { question, reading } of questionCases(table)) {
      const read = interpreter.interpret({ text: question, locale, now, ...(after ? { after } : {}) });
      expect({ question, reading: interpretationSummary(read) }).toEqual({ question, reading });
      after = read.kind === 'plan' ? read.plan : after;
    }
  });
}

describe('ranks', () => {
  dialogue(
    'the best, the worst and how many of them are asked of the members on show',
    'en',
    `
    CSAT by team last month
      → breakdown csat; by team; 2026-10-01..2026-11-01
    which one is the best?
      → ranking csat; by team; 2026-10-01..2026-11-01; ordered by csat desc
    and the worst?
      → ranking csat; by team; 2026-10-01..2026-11-01; ordered by csat asc
    reverse the order
      → ranking csat; by team; 2026-10-01..2026-11-01; ordered by csat desc
    only the top 3
      → ranking csat; by team; 2026-10-01..2026-11-01; ordered by csat desc; first 3
    make it 5
      → ranking csat; by team; 2026-10-01..2026-11-01; ordered by csat desc; first 5
    all of them
      → ranking csat; by team; 2026-10-01..2026-11-01; ordered by csat desc
    `,
  );
});

describe('filters', () => {
  dialogue(
    'a value that is filtered on leaves the filter, one that is not is left out, and both come back',
    'en',
    `
    tickets by channel last week
      → breakdown ticket_volume; by channel; 2026-11-09..2026-11-16
    only chat and email
      → breakdown ticket_volume; by channel; channel in chat/email; 2026-11-09..2026-11-16
    drop chat
      → breakdown ticket_volume; by channel; channel in email; 2026-11-09..2026-11-16
    put chat back
      → breakdown ticket_volume; by channel; channel in email/chat; 2026-11-09..2026-11-16
    remove the channel filter
      → breakdown ticket_volume; by channel; 2026-11-09..2026-11-16
    without voice
      → breakdown ticket_volume; by channel; channel not_in voice; 2026-11-09..2026-11-16
    in total, all channels combined
      → value ticket_volume; 2026-11-09..2026-11-16
    `,
  );
  dialogue(
    'sans, avec, partout et pour toute l’entreprise ne touchent que ce qu’ils nomment',
    'fr',
    `
    volume de tickets par semaine depuis juillet
      → trend ticket_volume; each week; 2026-07-01..2026-11-19
    par équipe
      → trend ticket_volume; by team; each week; 2026-07-01..2026-11-19
    seulement Support FR et Premium
      → trend ticket_volume; by team; each week; team in Support FR/Premium; 2026-07-01..2026-11-19
    sans Premium
      → trend ticket_volume; by team; each week; team in Support FR; 2026-07-01..2026-11-19
    et pour toute l'entreprise
      → trend ticket_volume; by team; each week; 2026-07-01..2026-11-19
    seulement en Belgique
      → trend ticket_volume; by team; each week; country in BE; 2026-07-01..2026-11-19
    partout
      → trend ticket_volume; by team; each week; 2026-07-01..2026-11-19
    `,
  );
  dialogue(
    'another owner takes the place of the owner before, not of whoever took part',
    'en',
    `
    How many tickets assigned to Emily Hall were closed last week?
      → value closed_conversations; owner in Emily Hall; 2026-11-09..2026-11-16
    and Noah Young?
      → value closed_conversations; owner in Noah Young; 2026-11-09..2026-11-16
    what about her CSAT?
      → value csat; owner in Noah Young; 2026-11-09..2026-11-16
    `,
  );
});

describe('numbers', () => {
  dialogue(
    'a limit said without a figure is one of the figure on show, and moves with a bare number',
    'en',
    `
    handle time by agent in October
      → breakdown handle_time; by agent; 2026-10-01..2026-11-01
    only those above 10 minutes
      → breakdown handle_time; by agent; handle_time gt 600; 2026-10-01..2026-11-01
    make it 15
      → breakdown handle_time; by agent; handle_time gt 900; 2026-10-01..2026-11-01
    remove the threshold
      → breakdown handle_time; by agent; 2026-10-01..2026-11-01
    with at least 50 contacts
      → breakdown handle_time; by agent; contacts_handled gte 50; 2026-10-01..2026-11-01
    and the previous month?
      → breakdown handle_time; by agent; contacts_handled gte 50; 2026-09-01..2026-10-01
    and the one before?
      → breakdown handle_time; by agent; contacts_handled gte 50; 2026-08-01..2026-09-01
    `,
  );
  dialogue(
    'a supposition is asked again with another number',
    'en',
    `
    what if we add 3 agents to chat?
      → what_if queue_wait_time; channel in chat; 2026-10-21..2026-11-18; agents=3
    and with 5?
      → what_if queue_wait_time; channel in chat; 2026-10-21..2026-11-18; agents=5
    what about 2 fewer?
      → what_if queue_wait_time; channel in chat; 2026-10-21..2026-11-18; agents=-2
    `,
  );
  dialogue(
    'combien d’agents reste la question quand le volume est supposé autre',
    'fr',
    `
    combien d'agents faut-il lundi prochain ?
      → staffing required_headcount; for 2026-11-23..2026-11-24
    et si le volume augmente de 20 % ?
      → staffing required_headcount; for 2026-11-23..2026-11-24; volumeChange=0.2
    heure par heure
      → staffing required_headcount; each hour; for 2026-11-23..2026-11-24; volumeChange=0.2
    `,
  );
});

describe('comparisons', () => {
  dialogue(
    'a member named against another joins it, and the comparison can be taken away',
    'fr',
    `
    CSAT de Support FR le mois dernier
      → value csat; team in Support FR; 2026-10-01..2026-11-01
    compare avec Support EN
      → compare csat; by team; team in Support FR/Support EN; 2026-10-01..2026-11-01
    et avec Premium ?
      → compare csat; by team; team in Support FR/Support EN/Premium; 2026-10-01..2026-11-01
    pourquoi ?
      → drivers csat; by team; team in Support FR/Support EN/Premium; 2026-10-01..2026-11-01; against 2026-09-01..2026-10-01 previous_period
    `,
  );
  dialogue(
    'the days before are counted from the period on show',
    'fr',
    `
    temps de première réponse sur les 7 derniers jours
      → value first_response_time; 2026-11-11..2026-11-18
    compare aux 7 jours d'avant
      → compare first_response_time; 2026-11-11..2026-11-18; against 2026-11-04..2026-11-11 previous_period
    sans la comparaison
      → value first_response_time; 2026-11-11..2026-11-18
    `,
  );
});

describe('splits, buckets and figures', () => {
  dialogue(
    'by one thing instead of another leaves the other splits',
    'en',
    `
    tickets by team and channel last month
      → breakdown ticket_volume; by team, channel; 2026-10-01..2026-11-01
    by priority instead of channel
      → breakdown ticket_volume; by team, priority; 2026-10-01..2026-11-01
    just by team, not by priority
      → breakdown ticket_volume; by team; 2026-10-01..2026-11-01
    over time
      → trend ticket_volume; by team; each day; 2026-10-01..2026-11-01
    weekly would be easier to read
      → trend ticket_volume; by team; each week; 2026-10-01..2026-11-01
    `,
  );
  dialogue(
    'a figure joins, leaves, or is counted another way',
    'fr',
    `
    volume de tickets mois par mois depuis janvier
      → trend ticket_volume; each month; 2026-01-01..2026-11-19
    avec le CSAT
      → trend ticket_volume + csat; each month; 2026-01-01..2026-11-19
    sans le volume
      → trend csat; each month; 2026-01-01..2026-11-19
    plutôt le temps de première réponse
      → trend first_response_time; each month; 2026-01-01..2026-11-19
    en médiane
      → trend first_response_time@stat=median; each month; 2026-01-01..2026-11-19
    reviens à la moyenne
      → trend first_response_time; each month; 2026-01-01..2026-11-19
    `,
  );
});

describe('what is to come and what was', () => {
  dialogue(
    'a period to come moves the horizon, one that is over asks for what happened',
    'en',
    `
    forecast of tickets for next week
      → forecast ticket_volume; for 2026-11-23..2026-11-30
    day by day
      → forecast ticket_volume; each day; for 2026-11-23..2026-11-30
    for Support FR
      → forecast ticket_volume; each day; team in Support FR; for 2026-11-23..2026-11-30
    and the week after?
      → forecast ticket_volume; each day; team in Support FR; for 2026-11-30..2026-12-07
    what about last week?
      → trend ticket_volume; each day; team in Support FR; 2026-11-09..2026-11-16
    and next month?
      → forecast ticket_volume; each day; team in Support FR; for 2026-12-01..2027-01-01
    `,
  );
});

describe('corrections, languages and new subjects', () => {
  dialogue(
    'what is corrected replaces what was misunderstood',
    'en',
    `
    automation rate last month by channel
      → breakdown automation_rate; by channel; 2026-10-01..2026-11-01
    sorry, by language I meant
      → breakdown automation_rate; by language; 2026-10-01..2026-11-01
    that's wrong, I asked for last week
      → breakdown automation_rate; by language; 2026-11-09..2026-11-16
    `,
  );
  dialogue(
    'the language of the answer is no filter, and politeness changes nothing',
    'fr',
    `
    CES par langue au T3
      → breakdown ces; by language; 2026-07-01..2026-10-01
    ta réponse en anglais stp, c'est pour mon boss
      → breakdown ces; by language; 2026-07-01..2026-10-01
    merci ! et pour les clients belges ?
      → breakdown ces; by language; country in BE; 2026-07-01..2026-10-01
    `,
  );
  dialogue(
    'a question on the present moment starts afresh',
    'en',
    `
    tickets of Support FR last week
      → value ticket_volume; team in Support FR; 2026-11-09..2026-11-16
    how many agents are online right now?
      → live agents_online; 2026-11-18..2026-11-19
    `,
  );
});
