import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivedAnswer, as, testAnswer, testApp } from './testing/test-app.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vigie-web-'));
const webRoot = path.join(folder, 'web');
const html = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

beforeAll(() => {
  mkdirSync(path.join(webRoot, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.svg'), 'secret');
  writeFileSync(path.join(webRoot, 'index.html'), '<!doctype html><title>Vigie</title>');
  writeFileSync(path.join(webRoot, 'vigie.svg'), '<svg/>');
  writeFileSync(path.join(webRoot, 'assets', 'main-3f2a.js'), 'console.log("vigie");'.repeat(200));
});

afterAll(() => rmSync(folder, { recursive: true }));

const app = () => testApp({ webRoot });

describe('the web app', () => {
  for (const address of ['/', '/sign-in', '/metrics', '/a/123', '/s/abc']) {
    test(`a browser at ${address} gets the page, always asked for anew`, async () => {
      const response = await app().request(address, { headers: html });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Vigie</title>');
    });
  }

  test('files named after their content are kept for ever, and travel compressed', async () => {
    const response = await app().request('/assets/main-3f2a.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  test('an icon is kept for an hour', async () => {
    const response = await app().request('/vigie.svg');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
  });

  test('no address leads out of the app’s folder', async () => {
    const ways = ['/..%2fsecret.svg', '/assets/..%2f..%2fsecret.svg', '/assets/%2e%2e/secret.svg'];
    const others = ['//secret.svg', '/assets/..%5c..%5csecret.svg', '/secret.svg', '/assets/'];
    for (const address of [...ways, ...others]) {
      const response = await app().request(`http://localhost${address}`, { headers: html });
      expect([address, response.status]).toEqual([address, 404]);
      expect(await response.text()).not.toBe('secret');
    }
  });

  test('where it is not built, the page says what to do', async () => {
    const response = await testApp().request('/', { headers: html });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});

describe('an answer’s address', () => {
  const withAnswer = testApp({
    webRoot,
    answers: { find: async () => archivedAnswer, list: async () => [] },
  });
  const address = `/a/${testAnswer.id}`;

  test('gives a program the answer itself, as the stream gave it', async () => {
    const response = await withAnswer.request(address, { headers: as('viewer') });
    expect(await response.json()).toEqual(testAnswer);
    expect(response.headers.get('vary')).toContain('Accept');
  });

  test('gives a program that is not signed in nothing', async () => {
    const response = await withAnswer.request(address, { headers: { Accept: 'application/json' } });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(testAnswer.headline);
  });
});
