import { z } from 'zod';
import { errorSchema } from './response-schemas.ts';
import type { Route } from './route.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The route table in the words of OpenAPI 3.1, so that the description cannot differ from the server. */
export function describeApi(routes: Readonly<Record<string, Route>>, publicUrl: string): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [id, route] of Object.entries(routes)) {
    const path = route.path.replace(/:([a-z]+)(\{[^/]*\})?/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(id, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vigie',
      version: '1',
      description: 'Questions about customer support, and their answers.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Error: toJsonSchema(errorSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'vigie.session_token' } },
    },
  };
}

function describeRoute(id: string, route: Route): JsonObject {
  return {
    operationId: id,
    summary: route.summary,
    security: route.access === 'public' ? [] : [{ session: [] }],
    parameters: [...pathParameters(route), ...searchParameters(route)],
    ...(route.body
      ? { requestBody: { required: true, content: json(toJsonSchema(route.body, 'input')) } }
      : {}),
    responses: {
      200: describeResult(route),
      default: { description: 'A fault', content: json(errorReference) },
    },
  };
}

const errorReference = { $ref: '#/components/schemas/Error' };

function describeResult(route: Route): JsonObject {
  switch (route.gives.kind) {
    case 'json':
      return { description: route.summary, content: json(toJsonSchema(route.gives.schema, 'output')) };
    case 'events':
      return { description: route.summary, content: { 'text/event-stream': { schema: { type: 'string' } } } };
    case 'pdf':
      return { description: route.summary, content: { 'application/pdf': {} } };
    case 'page':
      return { description: route.summary, content: { 'text/html': {} } };
    case 'file':
    case 'empty':
      return { description: route.summary };
  }
}

function pathParameters(route: Route): JsonObject[] {
  return [...route.path.matchAll(/:([a-z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function searchParameters(route: Route): JsonObject[] {
  return Object.entries(route.query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: toJsonSchema(schema, 'input'),
  }));
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

function toJsonSchema(schema: z.ZodType | z.core.$ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
