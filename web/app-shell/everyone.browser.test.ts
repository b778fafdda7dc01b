import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, openWeb } from '#web/testing/web-under-test.ts';

let web: Awaited<ReturnType<typeof openWeb>>;

beforeAll(async () => {
  web = await openWeb();
});

afterEach(() => web.closePages());

afterAll(() => web?.close());

const question = 'Why did chat waits rise last week?';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('on a phone', () => {
  test('no page scrolls sideways, and the rail is behind a button', async () => {
    const { page } = await web.visit('/', phone);
    await page.locator('.example').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await ask(page, question);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Metrics' }).click();
    await page.getByRole('heading', { name: 'Metrics', level: 1 }).waitFor();
    expect(await overflow(page)).toBe(0);
  });

  test('where an answer comes from opens over the page', async () => {
    const { page } = await web.visit('/', phone);
    await ask(page, question);
    await page.locator('.provenance').getByRole('button', { name: 'SQL' }).click();
    await page.getByRole('dialog').getByText('from cx.contacts').waitFor();
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('in the dark', () => {
  test('the page and its charts follow the system, and the switch overrules it', async () => {
    const { page } = await web.visit('/', { colorScheme: 'dark' });
    await ask(page, question);
    expect(await colourOf(page, 'body')).toBe('rgb(14, 22, 33)');
    expect(await page.locator('.chart-drawing svg [fill="#ff8a66" i]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await expect.poll(() => colourOf(page, 'body')).toBe('rgb(251, 250, 247)');
    await expect.poll(() => page.locator('.chart-drawing svg [fill="#C8431F" i]').count()).toBeGreaterThan(0);
  });
});

describe('by keyboard alone', () => {
  test('ask, reach the evidence, come back, change the question', async () => {
    const { page } = await web.visit('/');
    await page.locator('.example').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Why did chat');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('waits rise last week?');
    expect(await page.getByRole('combobox').inputValue()).toBe('Why did chat\nwaits rise last week?');
    await page.keyboard.press('Enter');
    await page.locator('.answer [data-drawn]').first().waitFor();

    await tabTo(page, 'SQL');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel').waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toBe('SQL');

    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowUp');
    await page.getByText('Changing an earlier question').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toContain('Why did chat');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByText('Changing an earlier question').count()).toBe(0);
  });

  test('a chip is changed with arrows and Enter', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.getByRole('button', { name: /^Comparison/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: /Previous period/ }).waitFor();
    for (let press = 0; press < 4 && (await focusedText(page)) !== 'No comparison'; press += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Chat first response was 6 min 12 s' }).waitFor();
    expect(web.asked.at(-1)?.plan?.compare).toBeNull();
  });
});

describe('with a screen reader', () => {
  test('what happens and what was found is said, and each chart is told in words', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    expect(await page.getByRole('status').first().textContent()).toContain(
      'Answer: Chat first response rose',
    );
    expect(await page.getByRole('img').first().getAttribute('aria-label')).toContain('Support FR +92 s');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no page has a serious barrier (${colorScheme})`, async () => {
      const { page } = await web.visit('/', { colorScheme });
      await page.locator('.example').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await ask(page, question);
      await page.locator('.provenance').getByRole('button', { name: 'rows' }).click();
      await page.getByRole('tabpanel').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: /^Period/ }).click();
      await page.getByRole('menuitemradio').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.goto(new URL('/metrics', page.url()).href);
      await page.locator('.metric').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.goto(new URL('/questions', page.url()).href);
      await page.locator('.library-question').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      const signIn = await web.visit('/sign-in', { colorScheme, isSignedIn: false });
      await signIn.page.locator('.demo-sign-in').first().waitFor();
      expect(await barriers(signIn.page)).toEqual([]);
    });
  }
});

describe('in French', () => {
  test('the screens, the examples and the dates are French', async () => {
    const { page } = await web.visit('/', { locale: 'fr-FR' });
    await page.getByRole('heading', { name: 'Que voulez-vous savoir\u202f?' }).waitFor();
    await page.getByText('Horloge de démo\u00a0: ven. 20 nov. 2026, 10:04').waitFor();
    await page.getByRole('button', { name: 'Combien de tickets hier, par canal ?' }).click();
    await page.locator('.answer').waitFor();
    expect(web.asked.at(-1)?.locale).toBe('fr');
    await page.getByRole('button', { name: /^Période\s: Semaine dernière/ }).waitFor();
  });
});

describe('a shared answer', () => {
  test('is read by who is not signed in, as it was, with nothing to change', async () => {
    const owner = await web.visit('/');
    await ask(owner.page, question);
    await owner.page.getByRole('button', { name: 'Share' }).click();
    const link = owner.page.getByRole('textbox', { name: 'Copy the link' });
    await link.waitFor();
    const { pathname } = new URL(await link.inputValue());

    const guest = await web.visit(pathname, { ...phone, isSignedIn: false });
    await guest.page.locator('.answer [data-drawn]').first().waitFor();
    expect(await guest.page.getByRole('heading', { level: 1 }).textContent()).toBe(question);
    expect(await guest.page.locator('.chip').count()).toBe(0);
    expect(await guest.page.getByRole('combobox').count()).toBe(0);
    expect(await overflow(guest.page)).toBe(0);
    expect(await barriers(guest.page)).toEqual([]);
    expect(guest.complaints).toEqual([]);
  });

  test('that is gone says so', async () => {
    const { page } = await web.visit('/s/token-9-unknown-unknown-unknown', { isSignedIn: false });
    await page.getByText('There is nothing here, or it is not yours to see.').waitFor();
  });
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function colourOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
}

async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Shift+Tab');
    if ((await focusedText(page)) === text) return;
  }
  throw new Error(`${text} cannot be reached by keyboard`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** What keeps people out, by the rules of axe: serious and critical ones, with the elements they are about. */
async function barriers(page: Page): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
