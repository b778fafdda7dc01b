import { describe, expect, test } from 'vitest';
import { permissionMatrix, type Role, roles } from '#server/access/permissions.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { as, testApp } from './testing/test-app.ts';

/** What anyone may open without signing in. Adding a line here is a decision. */
const openToAll = [
  'GET /',
  'GET /api/openapi.json',
  'GET /api/shared/:token',
  'GET /api/shared/:token/pdf',
  'GET /api/sign-in-hints',
  'GET /assets/:file',
  'GET /healthz',
  'GET /metrics',
  'GET /questions',
  'GET /s/:token',
  'GET /sign-in',
  'GET /:file{[a-z0-9-]+\\.(?:svg|ico|png|txt|webmanifest)}',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
];

const table: readonly Route[] = Object.values(routes);
const nameOf = (route: Route) => `${route.method} ${route.path}`;
const addressOf = (route: Route) =>
  route.path.replace(/:id|:token/g, '01935a6e-0000-7000-8000-000000000001').replace(/:file.*/, 'none.svg');

describe('who may open what', () => {
  for (const route of table.filter((candidate) => !openToAll.includes(nameOf(candidate)))) {
    test(`${nameOf(route)} is closed to who is not signed in`, async () => {
      const response = await testApp().request(addressOf(route), { method: route.method });
      expect(response.status).toBe(401);
    });
  }

  test('what is open to all is on the list, and nothing else', () => {
    const open = table.filter((route) => route.access === 'public').map(nameOf);
    expect(open.sort()).toEqual([...openToAll].sort());
  });

  test('the server has no address that the table does not know', () => {
    const registered = testApp()
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(registered)].sort()).toEqual(table.map(nameOf).sort());
  });

  for (const role of roles) {
    test(`a ${role} is let in exactly where the permission matrix says so`, async () => {
      const refused = await Promise.all(
        table.map(async (route) => {
          const response = await testApp().request(addressOf(route), {
            method: route.method,
            headers: as(role),
          });
          return response.status === 403 ? [nameOf(route)] : [];
        }),
      );
      expect(refused.flat().sort()).toEqual(closedTo(role).sort());
    });
  }

  test('a viewer reads answers and may not share them', () => {
    expect(closedTo('viewer')).toContain('POST /api/answers/:id/share');
    expect(closedTo('viewer')).not.toContain('GET /api/answers/:id');
  });

  test('of the sign-in library only signing in and out can be reached', async () => {
    const tries = ['sign-up/email', 'get-session', 'reset-password', 'list-sessions', 'update-user'];
    for (const verb of tries) {
      for (const method of ['GET', 'POST']) {
        const response = await testApp().request(`/api/auth/${verb}`, { method, headers: as('admin') });
        expect([verb, method, response.status]).toEqual([verb, method, 404]);
      }
    }
  });
});

function closedTo(role: Role): string[] {
  const granted: readonly string[] = permissionMatrix[role];
  return table
    .filter(({ access }) => access !== 'public' && access !== 'signed-in' && !granted.includes(access))
    .map(nameOf);
}
