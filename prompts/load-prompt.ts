import { readFileSync } from 'node:fs';

/** A text with named holes; `fill` needs a value for each of them and for nothing else. */
export type Prompt<Name extends string> = {
  readonly text: string;
  readonly fill: (values: Readonly<Record<Name, string>>) => string;
};

/** A prompt file and the code that fills it name different placeholders: a mistake of ours, found on load. */
export class PromptPlaceholderError extends Error {
  override readonly name = 'PromptPlaceholderError';
}

/**
 * Reads a prompt file and checks its placeholders against `names`.
 *
 * @param file   path inside `prompts/language-model`, such as `read-question.md`
 * @param names  the placeholders, each written `{{name}}` in the file at least once
 * @throws       PromptPlaceholderError when the two do not name the same placeholders
 */
export function loadPrompt<const Names extends readonly string[]>(
  file: string,
  names: Names,
): Prompt<Names[number]> {
  return parsePrompt(readFileSync(new URL(`./language-model/${file}`, import.meta.url), 'utf8'), names);
}

/** The pure half of `loadPrompt`: the same check on a text at hand. */
export function parsePrompt<const Names extends readonly string[]>(
  text: string,
  names: Names,
): Prompt<Names[number]> {
  const written = new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''));
  const expected = new Set<string>(names);
  const unfilled = [...written].filter((name) => !expected.has(name));
  const unused = [...expected].filter((name) => !written.has(name));
  if (unfilled.length > 0) throw new PromptPlaceholderError(`nothing fills {{${unfilled.join('}}, {{')}}}`);
  if (unused.length > 0) throw new PromptPlaceholderError(`no place for ${unused.join(', ')}`);

  // One pass over the file's own text: braces inside a value are words, not holes.
  return {
    text,
    fill: (values) => text.replace(placeholder, (_, name: Names[number]) => values[name]),
  };
}

const placeholder = /\{\{([a-z_]+)\}\}/g;
