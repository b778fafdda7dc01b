import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';
import { startScriptedServer } from './scripted-server.ts';

/** The app as it is shipped, on the real server, in a real browser. */
export async function openWeb() {
  const server = await startScriptedServer(inject('webRoot'));
  const browser = await openBrowser(inject('browserPath'));

  /** A page of nobody, or of Léa; `complaints` is what the browser had to say against it. */
  async function visit(
    address: string,
    { isSignedIn = true, ...options }: BrowserContextOptions & { isSignedIn?: boolean } = {},
  ) {
    const watched = await openPage(browser, options);
    if (isSignedIn) {
      await watched.page.context().addCookies([{ name: 'session', value: 'lea', url: server.url }]);
    }
    await watched.page.goto(`${server.url}${address}`);
    return watched;
  }

  /** After each test: a page that is left open goes on taking its share of the machine. */
  async function closePages(): Promise<void> {
    await Promise.all(browser.contexts().map((context) => context.close()));
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
  }

  return { visit, closePages, close, asked: server.asked };
}

/** Types a question, sends it, and waits for a chart of its answer to be drawn. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Your question' }).fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.answer [data-drawn]').first().waitFor();
}
