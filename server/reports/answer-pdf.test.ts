import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printAnswer } from './answer-pdf.ts';
import type { PrintContext } from './answer-pdf-content.ts';
import { chatWaitAnswer } from './testing/chat-wait-answer.ts';
import { hostileAnswer, hostileTexts } from './testing/hostile-answer.ts';
import { readPdf } from './testing/read-pdf.ts';
import { volumeAnswer } from './testing/volume-answer.ts';

const context: PrintContext = {
  organisationName: 'Maison Lumière',
  timezone: 'Europe/Paris',
  currency: 'EUR',
  publicUrl: 'https://vigie.example',
  reading: {
    metric: 'First response time',
    period: 'From 10 to 16 November 2025',
    comparison: 'From 3 to 9 November 2025',
    split: null,
    filters: ['Channel: Chat'],
    horizon: null,
  },
};

/** Only the newest compiler knows PDF/UA; where the platform has an older one, the file is tagged all the same. */
const knowsUa = compilerVersion().startsWith('0.7.');

let canary: { readonly server: Server; readonly address: string; connections: number };

beforeAll(async () => {
  const server = createServer((_, response) => response.end('seen'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  canary = { server, address: `http://127.0.0.1:${port}`, connections: 0 };
  server.on('connection', () => {
    canary.connections += 1;
  });
  if (!knowsUa)
    console.warn('SKIPPED: this platform’s page compiler cannot write PDF/UA-1; tags are checked.');
});

afterAll(() => void canary.server.close());

test('the page says what was asked, what the answer is, and how the question was read', async () => {
  const { pages } = await readPdf(await printAnswer(chatWaitAnswer, context));
  const first = squeezed(pages[0]);
  expect(first).toContain('Why did chat first response rise last week?');
  expect(first).toContain('Chat first response rose to 6 min 12 s, 48% above the week before.');
  expect(first).toContain('Metric First response time');
  expect(first).toContain('Compared with From 3 to 9 November 2025');
  expect(first).toContain('Only Channel: Chat');
});

test('key figures, narrative, drivers, caveats, definitions and the SQL are all there', async () => {
  const text = squeezed((await readPdf(await printAnswer(chatWaitAnswer, context))).text);
  for (const part of [
    'Before 4 min 11 s',
    'Difference +2 min 1 s',
    'Observations 1,204',
    ...chatWaitAnswer.narrative,
    ...chatWaitAnswer.caveats,
    'Support FR 4 min 22 s 8 min 18 s +1 min 26 s +1 min 23 s +3 s',
    'Night desk – – 0',
    'Conversations without an answer are not counted.',
    'Query 1: 5 rows, 41 ms, from the events themselves',
    'group by c.team_id',
    '$4 = ["chat"]',
  ]) {
    expect(text).toContain(squeezed(part));
  }
});

test('every page names organisation, period, data time, receipt, and its place', async () => {
  const { pages } = await readPdf(await printAnswer(chatWaitAnswer, context));
  expect(pages).toHaveLength(3);
  pages.forEach((page, index) => {
    expect(squeezed(page)).toContain(
      'Maison Lumière From 10 to 16 November 2025 Data as of 17 Nov 2025, 10:01',
    );
    expect(squeezed(page)).toContain(`Receipt ${chatWaitAnswer.id}`);
    expect(squeezed(page)).toContain(`Page ${index + 1} of 3`);
  });
});

test('a screen reader finds language, title, headings, table heads and the words for each chart', async () => {
  const pdf = await readPdf(await printAnswer(chatWaitAnswer, context));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.language).toBe('en');
  expect(pdf.title).toBe(chatWaitAnswer.headline);
  expect(pdf.structure.filter(({ role }) => role === 'H1')).toHaveLength(1);
  expect(pdf.structure.filter(({ role }) => role === 'TH').length).toBeGreaterThan(8);
  expect(pdf.structure.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(
    chatWaitAnswer.charts.map(({ alt }) => alt),
  );
  expect(pdf.links).toEqual([chatWaitAnswer.url]);
});

test.runIf(knowsUa)('the file keeps to PDF/UA-1, checked by the compiler as it writes', async () => {
  for (const answer of [chatWaitAnswer, volumeAnswer, hostileAnswer(canary.address)]) {
    expect((await readPdf(await printAnswer(answer, context))).claimsUa).toBe(true);
  }
});

test('the same answer gives the same bytes', async () => {
  const first = await printAnswer(chatWaitAnswer, context);
  await printAnswer(volumeAnswer, context);
  expect(Buffer.compare(await printAnswer(chatWaitAnswer, context), first)).toBe(0);
});

test('a French answer is printed in French, accents and spaces kept', async () => {
  const { reading: _, ...bare } = context;
  const pdf = await readPdf(await printAnswer(volumeAnswer, { ...bare, paper: 'letter' }));
  expect(pdf.language).toBe('fr');
  expect(squeezed(pdf.text)).toContain('41,2 % des 10 223 tickets d’octobre');
  expect(squeezed(pdf.text)).toContain('Données au 17 nov. 2025, 10:01');
  expect(squeezed(pdf.text)).toContain('À noter');
  expect(squeezed(pdf.text)).toContain('Page 1 sur 2');
  expect(pdf.text).toContain('Réseaux sociaux');
});

test('a long label on a chart is printed whole', async () => {
  const member = 'Remboursement après une livraison en retard';
  const spec = {
    data: { values: [{ member, value: 3 }] },
    mark: 'bar',
    encoding: {
      y: { field: 'member', type: 'nominal', axis: { labelLimit: 400 } },
      x: { field: 'value', type: 'quantitative' },
    },
  };
  const answer = { ...volumeAnswer, charts: [{ title: 'Motifs', alt: 'Barres par motif.', spec }] };
  expect((await readPdf(await printAnswer(answer, context))).text).toContain(member);
});

test('hostile texts are printed as letters: nothing is fetched, read, run or made a link', async () => {
  const answer = hostileAnswer(canary.address);
  const pdf = await readPdf(await printAnswer(answer, context));
  const text = pdf.text.replace(/[\s\u200b]+/g, '');
  for (const hostile of hostileTexts(canary.address).filter((words) => /^[ -~]*$/.test(words))) {
    expect(text).toContain(hostile.replace(/\s+/g, ''));
  }
  expect(text).not.toContain('root:');
  expect(pdf.links).toEqual([answer.url]);
  expect(globalThis).not.toHaveProperty('chartRan');
  expect(canary.connections).toBe(0);
});

test('a chart that asks for images, data or code from elsewhere is told in words, or drawn empty', async () => {
  const pdf = await readPdf(await printAnswer(hostileAnswer(canary.address), context));
  expect(squeezed(pdf.text)).toContain('A chart that asks for images.');
  expect(squeezed(pdf.text)).toContain('A chart that asks for code.');
});

test('letters that no typeface here has are shown as a box, and the page says so', async () => {
  const answer = { ...chatWaitAnswer, headline: 'Chat waits rose for 佐藤.' };
  const { text } = await readPdf(await printAnswer(answer, context));
  expect(text).toContain('Chat waits rose for ■■.');
  expect(squeezed(text)).toContain('Some characters have no shape');
  expect((await readPdf(await printAnswer(chatWaitAnswer, context))).text).not.toContain('■');
});

test('a table of a thousand rows stays readable: sixty are printed, the rest are counted', async () => {
  const [table] = volumeAnswer.tables;
  const rows = Array.from({ length: 1_000 }, (_, index) => [`Canal ${index + 1}`, index, 0.1]);
  const answer = { ...volumeAnswer, tables: table ? [{ ...table, rows }] : [] };
  const { text } = await readPdf(await printAnswer(answer, context));
  expect(text).toContain('Canal 60');
  expect(text).not.toContain('Canal 61');
  expect(squeezed(text)).toContain('940 autres lignes');
});

function squeezed(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

function compilerVersion(): string {
  const require = createRequire(import.meta.url);
  const musl = process.platform === 'linux' ? ['linux-x64-gnu', 'linux-x64-musl'] : [];
  for (const platform of [...musl, `${process.platform}-${process.arch}`]) {
    try {
      return require(`@myriaddreamin/typst-ts-node-compiler-${platform}/package.json`).version;
    } catch {
      // Another platform's package: not installed here.
    }
  }
  return 'unknown';
}
