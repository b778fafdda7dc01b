import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { InvalidSettingError } from './errors.ts';

/** What the environment sets; null where nothing is set. */
export type Settings = {
  readonly databaseUrl: string | null;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataFolder: string;
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** ISO instant the whole product's clock is frozen at. */
  readonly now: string | null;
  readonly openai: {
    readonly apiKey: string | null;
    readonly baseUrl: string | null;
    readonly model: string | null;
  };
  readonly smtpUrl: string | null;
  readonly logLevel: LogLevel;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

const variables = z.object({
  DATABASE_URL: urlOf(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database').optional(),
  PORT: z
    .string()
    .refine(isPort, 'a port number between 0 and 65535, such as 3000')
    .transform(Number)
    .optional(),
  PUBLIC_URL: urlOf(['http:', 'https:'], 'https://vigie.example.com').optional(),
  VIGIE_DATA: z.string().optional(),
  VIGIE_NOW: z
    .string()
    .refine(isInstant, 'an instant with its offset, such as 2026-11-22T18:00:00Z')
    .transform((text) => Temporal.Instant.from(text).toString())
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: urlOf(['http:', 'https:'], 'https://api.openai.com/v1').optional(),
  OPENAI_MODEL: z.string().optional(),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587').optional(),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).optional(),
});

/**
 * The environment as settings, defaults filled in. An empty variable counts as not set.
 *
 * @throws InvalidSettingError whose message names each wrong variable and what to set instead, never its value
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = variables.safeParse(withoutEmpty(env));
  if (!parsed.success) throw wrongSettings(parsed.error);
  const found = parsed.data;
  const port = found.PORT ?? 3000;
  return {
    databaseUrl: found.DATABASE_URL ?? null,
    dataFolder: path.resolve(found.VIGIE_DATA ?? './data'),
    port,
    publicUrl: (found.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    now: found.VIGIE_NOW ?? null,
    openai: {
      apiKey: found.OPENAI_API_KEY ?? null,
      baseUrl: found.OPENAI_BASE_URL ?? null,
      model: found.OPENAI_MODEL ?? null,
    },
    smtpUrl: found.SMTP_URL ?? null,
    logLevel: found.LOG_LEVEL ?? 'info',
  };
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

function wrongSettings(error: z.ZodError): InvalidSettingError {
  const wanted = error.issues.map((issue) => `${issue.path.join('.')} must be ${issue.message}`);
  return new InvalidSettingError(`${wanted.join('; ')}.`, {
    hint: 'Correct the environment variable, or remove it to use the default, then start again.',
  });
}

function urlOf(protocols: readonly string[], example: string) {
  const isRight = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return z.string().refine(isRight, `an address such as ${example}`);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
