import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openWeb } from '#web/testing/web-under-test.ts';

let web: Awaited<ReturnType<typeof openWeb>>;

beforeAll(async () => {
  web = await openWeb();
});

afterEach(() => web.closePages());

afterAll(() => web?.close());

test('the beginning of a question offers ready ones; arrow and Enter ask the chosen one', async () => {
  const { page, complaints } = await web.visit('/');
  const box = page.getByRole('combobox', { name: 'Your question' });
  await box.pressSequentially('which teams');
  await page.getByRole('option', { name: /Which teams had the longest queue wait/ }).waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await box.press('ArrowDown');
  const reached = await box.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${reached}"]`).getAttribute('aria-selected')).toBe('true');
  await box.press('Enter');
  await page.locator('.answer-headline').waitFor();
  expect(complaints).toEqual([]);
});

test('a name is put into the box, and Enter without an arrow asks what was typed', async () => {
  const { page } = await web.visit('/');
  const box = page.getByRole('combobox', { name: 'Your question' });
  await box.pressSequentially('chat waits of lea');
  await page.getByRole('option', { name: /Léa Martin/ }).click();
  expect(await box.inputValue()).toBe('chat waits of Léa Martin ');
  await box.press('Enter');
  await page.locator('.answer-headline').waitFor();
});

test('Escape closes the list and keeps the text', async () => {
  const { page } = await web.visit('/');
  const box = page.getByRole('combobox', { name: 'Your question' });
  await box.pressSequentially('which');
  await page.getByRole('listbox').waitFor();
  await box.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe('which');
});

test('the page of ready questions asks one with a click, and says why another has no answer', async () => {
  const { page, complaints } = await web.visit('/questions');
  await page.getByText('6 of 7 ready questions have an answer').waitFor();
  expect(await page.locator('[data-lacking]').textContent()).toContain('Vigie cannot do this yet.');
  await page.getByRole('searchbox').fill('csat');
  await page.getByRole('button', { name: 'Why did CSAT change last month?' }).click();
  await page.locator('.answer-headline').waitFor();
  expect(complaints).toEqual([]);
});
