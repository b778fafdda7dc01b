import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWeb } from '#web/testing/web-under-test.ts';

describe('the catalogue', () => {
  let web: Awaited<ReturnType<typeof openWeb>>;

  beforeAll(async () => {
    web = await openWeb();
  });
  afterEach(() => web.closePages());
  afterAll(() => web.close());

  test.each([
    ['en-GB', 'temps de première réponse', 'First response time'],
    ['fr-FR', 'first response time', 'Temps de première réponse'],
  ])('on a page in %s a metric is found by its name in the other language', async (locale, typed, label) => {
    const { page, complaints } = await web.visit('/metrics', { locale });
    await page.getByRole('searchbox').fill(typed);
    await page.locator('.metric').nth(20).waitFor({ state: 'detached' });
    expect(await page.locator('.metric h2').allTextContents()).toContain(label);
    expect(complaints).toEqual([]);
  });

  test('a metric shows all that proves what it means, and fits on a telephone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        const { page } = await web.visit('/metrics', { colorScheme, viewport: { width, height: 900 } });
        const metric = page.locator('#occupancy_rate');
        await metric.scrollIntoViewIfNeeded();
        await metric.locator('summary').click();
        const text = await metric.innerText();
        for (const told of ['iAdvize', 'Splits', 'with\n']) expect(text).toContain(told);
        const room = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
        expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
      }
    }
  });
});
