import { describe, expect, test } from 'vitest';
import { post, testApp } from './testing/test-app.ts';

const app = testApp({ publicUrl: 'https://vigie.example.com' });

async function statusWith(headers: Record<string, string>, path = '/api/ask'): Promise<number> {
  const response = await app.request(`http://vigie.internal:3000${path}`, {
    ...post({ question: 'How many?' }, { Host: 'vigie.internal:3000', ...headers }),
  });
  return response.status;
}

describe('acting for a signed-in reader', () => {
  test('our own pages may', async () => {
    expect(await statusWith({ Origin: 'http://vigie.internal:3000' })).toBe(200);
    expect(await statusWith({ Origin: 'https://vigie.example.com' })).toBe(200);
  });

  test('a script that is no browser may', async () => {
    expect(await statusWith({})).toBe(200);
  });

  test('a page of another site may not, however it calls itself', async () => {
    const origins = [
      'https://evil.example',
      'null',
      'https://vigie.example.com.evil.example',
      'https://vigie.example.com:8443',
      'http://vigie.internal:3001',
      'not an origin',
    ];
    for (const Origin of origins) expect([Origin, await statusWith({ Origin })]).toEqual([Origin, 403]);
    expect(await statusWith({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  });

  test('it may not sign a reader in or out either', async () => {
    const foreign = { Origin: 'https://evil.example' };
    expect(await statusWith(foreign, '/api/auth/sign-in/email')).toBe(403);
    expect(await statusWith(foreign, '/api/auth/sign-out')).toBe(403);
  });

  test('it learns nothing from asking first', async () => {
    const response = await app.request('/api/ask', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
