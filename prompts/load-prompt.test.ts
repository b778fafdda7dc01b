import { expect, test } from 'vitest';
import { loadPrompt, PromptPlaceholderError, parsePrompt } from './load-prompt.ts';

test('a prompt is filled with the values of its placeholders, each as often as it is written', () => {
  const prompt = parsePrompt('Today is {{today}}. Again: {{today}}, {{zone}}.', ['today', 'zone']);
  expect(prompt.fill({ today: '2025-11-17', zone: 'Europe/Paris' })).toBe(
    'Today is 2025-11-17. Again: 2025-11-17, Europe/Paris.',
  );
});

test('a placeholder that nothing fills stops the loading', () => {
  expect(() => parsePrompt('Hello {{name}}', [])).toThrow(PromptPlaceholderError);
});

test('a value that the text has no place for stops the loading', () => {
  expect(() => parsePrompt('Hello', ['name'])).toThrow('no place for name');
});

test('braces and dollars inside a value are words, not placeholders', () => {
  const prompt = parsePrompt('{{first}}|{{second}}', ['first', 'second']);
  expect(prompt.fill({ first: '{{second}} $& $1', second: 'two' })).toBe('{{second}} $& $1|two');
});

test('the prompt files on disk load with the placeholders that the code fills', () => {
  const prompt = loadPrompt('repair-reading.md', ['problems']);
  expect(prompt.fill({ problems: '- one' })).toContain('- one');
});
