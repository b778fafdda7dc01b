import { expect, test } from 'vitest';
import { z } from 'zod';
import { routes } from './routes.ts';
import { testApp } from './testing/test-app.ts';

const document = z.looseObject({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        security: z.array(z.unknown()),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })),
        requestBody: z.unknown().optional(),
      }),
    ),
  ),
});

const read = async () => document.parse(await (await testApp().request('/api/openapi.json')).json());

test('the description names every address of the server, once', async () => {
  const { openapi, paths } = await read();
  const ids = Object.values(paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(openapi).toBe('3.1.0');
  expect(ids.sort()).toEqual(Object.keys(routes).sort());
});

test('what stands in an address is a parameter, and what is open needs no session', async () => {
  const { paths } = await read();
  expect(paths['/api/shared/{token}']?.get).toMatchObject({
    security: [],
    parameters: [{ name: 'token', in: 'path', required: true }],
  });
  expect(paths['/api/answers']?.get?.security).toEqual([{ session: [] }]);
});

test('of a query only the metrics and the period are required', async () => {
  const { paths } = await read();
  expect(paths['/api/query']?.post?.requestBody).toMatchObject({
    content: { 'application/json': { schema: { required: ['metrics', 'range'] } } },
  });
});
