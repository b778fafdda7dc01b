import { expect, test } from 'vitest';
import { answerPdfContent, type PrintContext } from './answer-pdf-content.ts';
import { chatWaitAnswer } from './testing/chat-wait-answer.ts';
import { volumeAnswer } from './testing/volume-answer.ts';

const context: PrintContext = {
  organisationName: 'Maison Lumière',
  timezone: 'Europe/Paris',
  publicUrl: 'https://vigie.example/',
};

test('French figures keep their narrow spaces', () => {
  const content = answerPdfContent(volumeAnswer, [], context);
  expect(content.figures).toEqual([{ label: 'Tickets', figure: '10\u202f223' }]);
  expect(content.tables[0]?.rows[0]).toEqual(['Courriel', '4\u202f210', '41,2\u00a0%']);
});

test('without a reading the page still says metric period and comparison from the answer’s own facts', () => {
  const content = answerPdfContent(chatWaitAnswer, [], context);
  expect(content.reading).toEqual([
    { label: 'Period', text: 'From 10 to 16 November 2025' },
    { label: 'Compared with', text: 'From 3 to 9 November 2025' },
  ]);
});

test('contributions to a change are printed with their sign, missing figures as a dash', () => {
  const [drivers, teams] = answerPdfContent(chatWaitAnswer, [], context).tables;
  expect(drivers?.rows[3]).toEqual(['Billing', '4 min 21 s', '3 min 53 s', '−12 s', '−4 s', '−8 s']);
  expect(teams?.rows[4]).toEqual(['Night desk', '–', '–', '0']);
});

test('the data time is the newest event, on the organisation’s clock', () => {
  const inTokyo = answerPdfContent(chatWaitAnswer, [], { ...context, timezone: 'Asia/Tokyo' });
  expect(inTokyo.dataAsOf).toBe('Data as of 17 Nov 2025, 18:01');
});

test('a link that is a path starts with the product’s own address, and no other scheme becomes a link', () => {
  const link = (url: string) => answerPdfContent({ ...volumeAnswer, url }, [], context).url;
  expect(link('/a/1')).toBe('https://vigie.example/a/1');
  expect(link('javascript:alert(1)')).toBe('https://vigie.example/javascript:alert(1)');
});

test('a chart that could not be drawn is told in its own words', () => {
  const [chart] = answerPdfContent(volumeAnswer, [{ undrawn: 'no data' }], context).charts;
  expect(chart).toMatchObject({ svg: '', subtitle: 'Ce graphique n’a pas pu être tracé ici.' });
  expect(chart?.alt).toContain('Courriel 4 210');
});
