import type { Answer } from '#server/answer/answer.ts';
import { volumeAnswer } from './volume-answer.ts';

/** Texts that would do something if any part of the page were read as markup, code or an address. */
export function hostileTexts(canary: string): readonly string[] {
  return [
    `<img src=${canary}/img>`,
    '<iframe src=file:///etc/passwd>',
    `<svg><image href="${canary}/svg"/><use href="${canary}/use#a"/></svg>`,
    `<style>@import url(${canary}/css)</style>`,
    '#eval("1 + 1") #read("/etc/passwd") #image("/etc/hostname")',
    `#link("${canary}/typst")[here] = Heading *bold* $x$ @ref // gone`,
    '"); #panic("out"); #("',
    '\\u{202e}txt.exe\u202e dlrow \u200b\u0000\u0007',
    "' OR 1=1 -- ) UNION SELECT",
    '=HYPERLINK("http://x")',
    '佐藤 👩🏽‍💻 العربية',
    'a'.repeat(400),
  ];
}

/** The French answer with a hostile text wherever an organisation's data or a reader's words can stand. */
export function hostileAnswer(canary: string): Answer {
  const texts = hostileTexts(canary);
  const all = texts.join(' ');
  return {
    ...volumeAnswer,
    question: all,
    headline: all,
    narrative: texts,
    caveats: texts,
    charts: [
      {
        title: all,
        alt: all,
        spec: {
          title: { text: all, subtitle: all },
          data: { values: texts.map((member, value) => ({ member, value: value + 1, label: member })) },
          encoding: {
            y: { field: 'member', type: 'nominal', axis: { title: all } },
            x: { field: 'value', type: 'quantitative' },
          },
          layer: [
            { mark: { type: 'bar', href: `${canary}/href`, tooltip: all } },
            { mark: { type: 'text' }, encoding: { text: { field: 'label' } } },
          ],
        },
      },
      {
        title: 'Images in a chart',
        alt: 'A chart that asks for images.',
        spec: {
          data: { values: [{ address: `${canary}/mark.png`, value: 1 }] },
          mark: { type: 'image', width: 20, height: 20 },
          encoding: { url: { field: 'address' }, x: { field: 'value', type: 'quantitative' } },
        },
      },
      {
        title: 'Data from elsewhere',
        alt: 'A chart that asks for data.',
        spec: {
          data: { url: `${canary}/data.csv` },
          mark: 'bar',
          encoding: { x: { field: 'value', type: 'quantitative' } },
        },
      },
      {
        title: 'Code in a chart',
        alt: 'A chart that asks for code.',
        spec: {
          data: { values: [{ value: 1 }] },
          transform: [{ calculate: "toString.constructor('globalThis.chartRan = true')()", as: 'ran' }],
          mark: 'bar',
          encoding: { x: { field: 'ran', type: 'nominal' } },
        },
      },
    ],
    tables: [
      {
        title: all,
        columns: [
          { id: 'member', label: all, unit: 'text' },
          { id: 'value', label: 'n', unit: 'count' },
        ],
        rows: texts.map((text, value) => [text, value]),
      },
    ],
    provenance: {
      ...volumeAnswer.provenance,
      queries: [{ sql: all, params: [...texts], rows: 1, ms: 1, source: 'raw' }],
      definitions: [{ metric: all, text: all }],
    },
  };
}
