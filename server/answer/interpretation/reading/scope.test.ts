import { describe, expect, test } from 'vitest';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { interpretationSummary } from '#server/answer/interpretation/testing/plan-summary.ts';
import { referenceModel, sampleValues } from '#server/answer/interpretation/testing/reference-model.ts';

const interpreter = createOfflineInterpreter({ description: referenceModel, values: sampleValues });
const now = { instant: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris' };
const read = (
  text: string,
  locale: 'en' | 'fr' = /[éèàùç]|\b(le|la|les|de|nous)\b/.test(text) ? 'fr' : 'en',
) => interpretationSummary(interpreter.interpret({ text, locale, now }));

describe('the world outside the desk', () => {
  test('alone is out of scope', () => {
    expect(read('When does the canteen close on Fridays?')).toBe('refuses: out_of_scope');
    expect(read('Tesla stock price this week')).toBe('refuses: out_of_scope');
    expect(read('À quelle heure part le dernier train ce soir ?')).toBe('refuses: out_of_scope');
  });

  test('beside a figure of the desk asks for a link that no data tells', () => {
    expect(read('Do rainy days bring more calls?')).toBe('refuses: missing_data');
    expect(read('Est-ce que la pluie fait baisser la satisfaction ?')).toBe('refuses: missing_data');
  });

  test('is chatter where it is said apart from the question', () => {
    expect(read('Just back from the gym: what was our CSAT yesterday?')).toMatch(/^value csat/);
  });

  test('is not meant by a word in quotes, nor by a set phrase', () => {
    expect(read('tickets containing "weather" last week')).toMatch(/keyword in weather/);
    expect(read('quels tags sont en train de monter ?')).toMatch(/^topics/);
  });
});

describe('what a desk has and its data do not tell', () => {
  test.each([
    'How many typos do agents make per reply?',
    'How many voicemails were left last week?',
    'how satisfied are our agents with their job?',
    'what is our market share',
    'combien avons-nous dépensé en gestes commerciaux ?',
    'qualité sonore des appels',
  ])('is missing data: %s', (question) => expect(read(question)).toBe('refuses: missing_data'));

  test('a person’s pay and competitors’ figures are', () => {
    expect(read('how much does Tom Weber earn')).toBe('refuses: missing_data');
    expect(read('How fast do our competitors answer on chat?')).toBe('refuses: missing_data');
  });

  test('ours held against the competition is a benchmark', () => {
    expect(read('How does our CSAT compare with competitors?')).toMatch(/^benchmark csat/);
  });

  test('the word may be looked for in messages', () => {
    expect(read('Number of tickets containing the word "cost" since 1 November')).toMatch(/keyword in cost/);
  });

  test('so it may be written about', () => {
    expect(read('tickets about price in October')).toMatch(/keyword in price/);
  });

  test('time that is spent is no money, and who would like something likes nothing', () => {
    expect(read('how much time do we spend on voice')).not.toBe('refuses: missing_data');
    expect(read("I'd like ticket volume by channel")).toMatch(/^breakdown ticket_volume/);
  });

  test('a count of tickets is one however it is put', () => {
    expect(read('pourquoi autant de tickets lundi ?')).not.toMatch(/^refuses/);
  });
});

describe('a figure that nobody keeps', () => {
  test('of this organisation is missing data, of the world it is out of scope', () => {
    expect(read('number of rings before our agents pick up')).toBe('refuses: missing_data');
    expect(read('internet speed of remote agents')).toBe('refuses: missing_data');
    expect(read('how many moons does Jupiter have')).toBe('refuses: out_of_scope');
  });

  test('may be what is held to act on one that we keep', () => {
    expect(read('Do strikes increase our ticket volume?')).toBe('refuses: missing_data');
    expect(read('did CSAT fall because of the elections?')).toBe('refuses: missing_data');
  });

  test('is told by the noun before or after: "commute time", « temps de trajet »', () => {
    expect(read('average commute time of the agents')).toBe('refuses: missing_data');
    expect(read('temps de trajet moyen des agents', 'fr')).toBe('refuses: missing_data');
  });
});

describe('a question of several metrics', () => {
  test('asks which where a name belongs to several', () => {
    expect(read('How many active users did we have in October?')).toBe(
      'asks: Daily active users / Monthly active users',
    );
    expect(read('Nombre de tickets en retard hier', 'fr')).toMatch(/^asks: Tickets clôturés en retard/);
    expect(read('What was the average time in September?')).toMatch(/^asks: First response time/);
    expect(read('combien en a-t-on raté hier ?', 'fr')).toMatch(/^asks: /);
  });

  test('is settled by a split that one of them has', () => {
    expect(read('response rate by targeting rule last week')).toMatch(/^breakdown engagement_rate/);
    expect(read('What rating did the help article "Cancel a subscription" get?')).toMatch(
      /^value kb_article_rating/,
    );
  });

  test('is settled by the scale, and by the metric’s own name', () => {
    expect(read('average score out of 5 by team')).toMatch(/^breakdown csat/);
    expect(read('average score of the CSAT surveys by team')).toMatch(/csat/);
  });

  test('a verdict on nothing in particular asks which figure is to tell', () => {
    expect(read('is it getting any better?')).toMatch(/^asks: /);
    expect(read('Are we being quick enough these days?')).toMatch(/^asks: /);
    expect(read("est-ce que ça s'améliore ?", 'fr')).toMatch(/^asks: /);
    expect(read("ça s'améliore ?", 'fr')).toMatch(/^asks: /);
  });

  test('a figure asked for and not named is asked for', () => {
    expect(read("what's the trend?")).toMatch(/^asks: Ticket volume/);
    expect(read('how long does it take on average?')).toMatch(/^asks: First response time/);
  });

  test('the busiest days are so by volume', () => {
    expect(read('what are the busiest days')).toMatch(/^ranking ticket_volume/);
  });

  test('on something in particular it is answered', () => {
    expect(read('is CSAT getting better?')).not.toMatch(/^(asks|refuses)/);
    expect(read('how are we doing this week')).toMatch(/^review/);
  });
});

describe('what is to come', () => {
  test('told as if it were over is no figure yet', () => {
    expect(read("Combien d'appels a-t-on pris vendredi prochain ?")).toBe('refuses: missing_data');
    expect(read('How many chats did we receive next Tuesday?')).toBe('refuses: missing_data');
  });

  test('asked as such is forecast, and what to do then is asked of the week that is over', () => {
    expect(read('how many calls will we get next Friday')).toMatch(/^forecast/);
    expect(read('What should we do next week?')).toMatch(/^review .* 2026-11-09\.\.2026-11-16/);
  });
});
