import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { DatabaseUnavailableError, InvalidInputError, InvalidSettingError } from '#server/errors.ts';
import { describeFault, logFault } from './error-response.ts';
import { as, testApp } from './testing/test-app.ts';

const secret = 'lea.martin@example.com';

describe('what a reader is told of a fault', () => {
  test('an unknown fault says nothing of itself, but an id to quote', () => {
    const fault = describeFault(new Error(`duplicate key (email)=(${secret}) at 10.0.0.7`), 'r-1');
    expect(fault.status).toBe(500);
    expect(fault.body.id).toBe('r-1');
    expect(JSON.stringify(fault)).not.toMatch(/lea\.martin|10\.0\.0\.7|duplicate/);
  });

  test('a database out of reach is 503, with a time to come back and without its address', () => {
    const fault = describeFault(
      new DatabaseUnavailableError('connect ECONNREFUSED 10.0.0.7:5432', { hint: 'Check DATABASE_URL.' }),
      'r-1',
    );
    expect(fault).toMatchObject({ status: 503, headers: { 'Retry-After': '2' } });
    expect(JSON.stringify(fault.body)).not.toMatch(/10\.0\.0\.7|DATABASE_URL/);
  });

  test('a setting that is wrong is our business, not the reader’s', () => {
    const fault = describeFault(
      new InvalidSettingError('SMTP_URL is wrong', { hint: 'Set SMTP_URL.' }),
      'r-1',
    );
    expect(fault.status).toBe(500);
    expect(JSON.stringify(fault.body)).not.toContain('SMTP_URL');
  });

  test('what the reader sent wrong is said in the words of who found it', () => {
    const fault = describeFault(new InvalidInputError('The period is empty.', { hint: 'Name one.' }), 'r-1');
    expect(fault).toMatchObject({
      status: 400,
      body: { message: 'The period is empty.', hint: 'Name one.' },
    });
  });

  test('whatever is not there has the same words, whether nobody has it or somebody else', async () => {
    const app = testApp();
    const bodies = await Promise.all(
      ['/api/answers/01935a6e-0000-7000-8000-000000000009', '/api/answers/x', '/api/nothing', '/a/%'].map(
        async (address) => {
          const response = await app.request(address, { headers: as('admin') });
          return [response.status, await response.text()];
        },
      ),
    );
    expect(new Set(bodies.map(String)).size).toBe(1);
    expect(bodies[0]?.[0]).toBe(404);
  });
});

describe('what is written down of a fault', () => {
  test('its name, code and place, and no value', () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    const fault = Object.assign(new Error(`invalid input syntax: "${secret}"`), { code: '22P02' });
    logFault(log, new DatabaseUnavailableError('no answer', { hint: '', cause: fault }), 'r-1');
    expect(lines.join()).toContain('22P02');
    expect(lines.join()).toContain('error-response.test.ts');
    expect(lines.join()).not.toContain(secret);
  });

  test('what the reader did wrong is no fault of ours: nothing', () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    logFault(log, new InvalidInputError('The period is empty.', { hint: '' }), 'r-1');
    expect(lines).toEqual([]);
  });
});
