import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, openWeb } from '#web/testing/web-under-test.ts';

let web: Awaited<ReturnType<typeof openWeb>>;

beforeAll(async () => {
  web = await openWeb();
});

afterEach(() => web.closePages());

afterAll(() => web?.close());

const question = 'Why did chat waits rise last week?';

describe('asking', () => {
  test('a demo reader signs in with one click and sees whose data it is, and its clock', async () => {
    const { page } = await web.visit('/', { isSignedIn: false });
    await page.getByRole('button', { name: /Sign in as.*lea@papier.demo/ }).click();
    await page.getByText('Demo clock: Fri 20 Nov 2026, 10:04').waitFor();
    expect(await page.locator('.example').count()).toBe(6);
  });

  test('a wrong password says so, and keeps what was typed', async () => {
    const { page } = await web.visit('/sign-in', { isSignedIn: false });
    await page.getByLabel('Email').fill('lea@papier.demo');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('This email and password do not match.').waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe('lea@papier.demo');
  });

  test('a question is answered: sentence, key figures, drawn charts, and nothing the browser complains of', async () => {
    const { page, complaints } = await web.visit('/');
    await ask(page, question);
    expect(await page.locator('.answer-headline').textContent()).toContain('rose by 48 % to 6 min 12 s');
    expect(await page.locator('.key-figure dd').allTextContents()).toEqual([
      '6 min 12 s',
      '+2 min 1 s',
      '4 min 11 s',
      '1,204',
    ]);
    await expect.poll(() => page.locator('.chart-drawing[data-drawn] svg').count()).toBe(2);
    expect(await page.locator('.chart-drawing svg .mark-rect path').count()).toBeGreaterThanOrEqual(4);
    expect(complaints).toEqual([]);
  });

  test('an answer has its address: opened later, it is the same answer, and is in the history', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.waitForURL(/\/a\/01935a6e/);
    const headline = await page.locator('.answer-headline').textContent();
    await page.reload();
    await page.locator('.answer-headline').waitFor();
    expect(await page.locator('.answer-headline').textContent()).toBe(headline);
    expect(await page.locator('.rail-history a[aria-current="page"]').textContent()).toBe(question);
  });

  test('a follow-up says which answer it follows', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    const first = page.url().split('/').at(-1);
    await page.getByRole('button', { name: 'And by category?' }).click();
    await page.locator('.turn').nth(1).locator('.answer').waitFor();
    expect(web.asked.at(-1)).toMatchObject({ question: 'And by category?', after: first });
  });

  test('a question with two readings offers both, and the chosen one is answered', async () => {
    const { page } = await web.visit('/');
    await page.getByRole('combobox').fill('Which response time rose?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Average queue wait' }).click();
    await page.locator('.answer').waitFor();
    expect(web.asked.at(-1)?.plan?.metrics).toEqual([{ id: 'queue_wait_time' }]);
  });

  test('a question that cannot be answered says why, and gives the nearest ones that can', async () => {
    const { page } = await web.visit('/');
    await page.getByRole('combobox').fill('What is the weather?');
    await page.keyboard.press('Enter');
    await page.locator('.notice').getByText('The weather is not part of your support data.').waitFor();
    await page.getByRole('button', { name: 'How many tickets did we get last week?' }).waitFor();
  });

  test('a fault says what happened and what to do, and lets the reader ask again', async () => {
    const { page } = await web.visit('/');
    await page.getByRole('combobox').fill('Everything, too long');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The query ran too long and was stopped.').waitFor();
    await page.getByRole('button', { name: 'Ask again' }).waitFor();
  });

  test('a long question can be stopped, and nothing is lost', async () => {
    const { page } = await web.visit('/');
    await page.getByRole('combobox').fill('The one that never ends');
    await page.keyboard.press('Enter');
    await page.locator('.steps [aria-current=step]').getByText('Checking the reading').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page
      .locator('.notice')
      .getByText(/Stopped. Nothing was lost/)
      .waitFor();
  });
});

describe('changing how a question was read', () => {
  test('removing a filter answers again in the same place, without reading the question anew', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.getByRole('button', { name: 'Remove the filter Channel: Chat' }).click();
    await page.getByRole('heading', { name: 'First response time on all channels rose by 12 %' }).waitFor();
    expect(web.asked.at(-1)?.plan).toMatchObject({ where: [], compare: { basis: 'previous_period' } });
    expect(await page.locator('.turn').count()).toBe(1);
  });

  test('another period takes its comparison along', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.getByRole('button', { name: /^Period: Last week/ }).click();
    await page.getByRole('menuitemradio', { name: /Last month/ }).click();
    await page.getByRole('button', { name: /^Period: Last month/ }).waitFor();
    expect(web.asked.at(-1)?.plan).toMatchObject({
      range: { from: '2026-10-01', to: '2026-11-01' },
      compare: { from: '2026-09-01', to: '2026-10-01' },
    });
  });

  test('a split is found by typing its name', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.getByRole('button', { name: 'Split: No split' }).click();
    await page.getByPlaceholder('Find a dimension').fill('tea');
    await page.getByRole('menuitemradio', { name: 'Team' }).click();
    await page.getByRole('heading', { name: 'First response time by team, from 9 to 15' }).waitFor();
    expect(web.asked.at(-1)?.plan).toMatchObject({ analysis: 'drivers', by: ['team'] });
  });
});

describe('where an answer comes from', () => {
  test('definition, SQL and rows are one click away, and Escape closes them', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.locator('.provenance').getByRole('button', { name: 'SQL' }).click();
    await page.getByRole('tabpanel').getByText('from cx.contacts').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel').getByRole('cell', { name: 'Support FR' }).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('tabpanel').count()).toBe(0);
  });

  test('a chart shows its figures as a table, in their units', async () => {
    const { page } = await web.visit('/');
    await ask(page, question);
    await page.getByRole('button', { name: 'Table' }).nth(1).click();
    await page.getByRole('cell', { name: 'Tue 10 Nov 2026' }).waitFor();
    await page.getByRole('cell', { name: '10 min 10 s' }).waitFor();
  });
});
