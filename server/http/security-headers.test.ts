import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { as, post, testApp } from './testing/test-app.ts';

const addresses = ['/', '/api/me', '/api/nothing', '/s/abc', '/api/openapi.json', '/healthz'];

describe('what every response says to the browser', () => {
  for (const address of addresses) {
    test(`${address}: our own scripts only, in no frame, and its address told to nobody`, async () => {
      const { headers } = await testApp().request(address);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
          "connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
    });
  }

  test('shared answers stay out of search engines', async () => {
    for (const address of ['/s/abc', '/api/shared/abc', '/api/shared/abc/pdf']) {
      const { headers } = await testApp().request(address);
      expect([address, headers.get('x-robots-tag')]).toEqual([address, 'noindex, nofollow']);
    }
  });

  test('a product reached by https asks to be reached by https only', async () => {
    const plain = await testApp().request('/healthz');
    const secure = await testApp({ publicUrl: 'https://vigie.example.com' }).request('/healthz');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

test('the log names routes and durations, never a token, a question or a cookie', async () => {
  const lines: string[] = [];
  const app = testApp({ log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }) });
  const cookie = { Cookie: 'vigie.session_token=COOKIE' };
  await app.request('/s/TOKEN?x=TOKEN', { headers: cookie });
  await (await app.request('/api/ask', post({ question: 'QUESTION' }, cookie))).text();
  await app.request('/api/me', { headers: { ...as('viewer'), ...cookie } });
  expect(lines.map((line) => JSON.parse(line).route)).toEqual(['/s/:token', '/api/ask', '/api/me']);
  expect(lines.join()).not.toMatch(/TOKEN|QUESTION|COOKIE/);
});
