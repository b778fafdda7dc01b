import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type GuidedCategory, guidedCategories } from './guided-categories.ts';
import { type GuidedPrompt, guidedPromptSchema } from './guided-prompt.ts';

export type GuidedLibrary = readonly {
  readonly category: GuidedCategory;
  readonly prompts: readonly GuidedPrompt[];
}[];

/** A file of the library does not hold what it should: a mistake of ours, found on load. */
export class GuidedPromptError extends Error {
  override readonly name = 'GuidedPromptError';
  readonly hint: string;

  constructor(file: string, problem: string, cause?: unknown) {
    super(`${file}: ${problem}`, { cause });
    this.hint = `Correct prompts/guided/${file}; prompts/guided-prompt.ts says what a prompt is.`;
  }
}

/**
 * The whole guided library, checked.
 *
 * @returns one entry a category, in the reader's order; a category whose file is not there has no prompts
 * @throws  GuidedPromptError when a file is not of the form, or two prompts have one id
 */
export function loadGuidedPrompts(): GuidedLibrary {
  return guidedCategories.map((category) => {
    const file = `${category.id}.json`;
    const place = new URL(`./guided/${file}`, import.meta.url);
    const prompts = existsSync(place) ? parseGuidedPrompts(file, readFileSync(place, 'utf8')) : [];
    return { category, prompts };
  });
}

/** The pure half of `loadGuidedPrompts`: one file's text, checked. */
export function parseGuidedPrompts(file: string, text: string): readonly GuidedPrompt[] {
  const parsed = z.array(guidedPromptSchema).safeParse(JSON.parse(text));
  if (!parsed.success) throw new GuidedPromptError(file, z.prettifyError(parsed.error), parsed.error);
  const prompts = parsed.data;
  const category = file.replace(/\.json$/, '');
  const seen = new Set<string>();
  for (const { id } of prompts) {
    if (!id.startsWith(`${category}-`)) throw new GuidedPromptError(file, `${id} is not of this category`);
    if (seen.has(id)) throw new GuidedPromptError(file, `two prompts are called ${id}`);
    seen.add(id);
  }
  return prompts;
}
