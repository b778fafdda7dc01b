import path from 'node:path';
import { expect, test } from 'vitest';
import { InvalidSettingError } from './errors.ts';
import { readSettings } from './settings.ts';

test('with nothing set, the product runs on its embedded database in ./data, on port 3000', () => {
  expect(readSettings({})).toEqual({
    databaseUrl: null,
    dataFolder: path.resolve('data'),
    port: 3000,
    publicUrl: 'http://localhost:3000',
    now: null,
    openai: { apiKey: null, baseUrl: null, model: null },
    smtpUrl: null,
    logLevel: 'info',
  });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: ' ' }).port).toBe(3000);
});

test('the public address follows the port, and loses the slash at its end', () => {
  expect(readSettings({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  expect(readSettings({ PUBLIC_URL: 'https://vigie.example.com/' }).publicUrl).toBe(
    'https://vigie.example.com',
  );
});

test('the frozen clock is read with its offset', () => {
  expect(readSettings({ VIGIE_NOW: '2026-11-22T18:00:00+01:00' }).now).toBe('2026-11-22T17:00:00Z');
});

test.each([
  ['DATABASE_URL', 'mysql://host/db', /DATABASE_URL must be an address such as postgres:/],
  ['PORT', '99999', /PORT must be a port number/],
  ['PORT', '80a', /PORT must be a port number/],
  ['PUBLIC_URL', 'vigie.example.com', /PUBLIC_URL must be an address such as https:/],
  ['VIGIE_NOW', '2026-11-22', /VIGIE_NOW must be an instant with its offset/],
  ['OPENAI_BASE_URL', 'not an address', /OPENAI_BASE_URL must be an address/],
  ['SMTP_URL', 'http://mail', /SMTP_URL must be an address such as smtp:/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of fatal, error/],
])('a wrong %s stops the start with a sentence that says what to set', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value })).toThrow(InvalidSettingError);
  expect(() => readSettings({ [name]: value })).toThrow(sentence);
});

test('a password in a wrong address is never repeated', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://u:hush-hush@host/db' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush-hush') }),
  );
});
