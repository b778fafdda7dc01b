import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Answer } from '#server/answer/answer.ts';
import { AppError } from '#server/errors.ts';
import { answerPdfContent, type PrintContext, type PrintedAnswer } from './answer-pdf-content.ts';
import { drawChart } from './draw-chart.ts';
import { loadPrintFonts, type PrintFonts } from './print-fonts.ts';
import { printableData, unprintable } from './printable-text.ts';

export class PrintingFailedError extends AppError {
  readonly code = 'printing-failed';
  readonly kind = 'internal';
}

/** What never changes while the product runs: typefaces, template, and the compiler that holds them. */
type Press = { readonly fonts: PrintFonts; readonly template: string; readonly compiler: NodeCompiler };

let press: Press | undefined;

/**
 * An answer as a PDF file: tagged, with its language and title, alternative texts on charts, PDF/UA-1 where the
 * platform's compiler can. Nothing is fetched, and the same answer gives the same bytes.
 *
 * @throws PrintingFailedError when the page cannot be set, which is a mistake of ours
 */
export async function printAnswer(answer: Answer, context: PrintContext): Promise<Uint8Array<ArrayBuffer>> {
  press ??= openPress();
  const { fonts } = press;
  const drawn = [];
  for (const chart of answer.charts) {
    drawn.push(await drawChart(chart.spec, { fonts, locale: answer.locale }));
    // Other readers get a turn between the pieces of work, and the pages of earlier ones leave the memory.
    await setImmediate();
  }
  const content = printableData(answerPdfContent(answer, drawn, context), fonts);
  return setPage(content, press);
}

function openPress(): Press {
  const fonts = loadPrintFonts();
  return {
    fonts,
    template: readFileSync(new URL('./answer-pdf.typ', import.meta.url), 'utf8'),
    compiler: NodeCompiler.create({
      // The only folder a template could read from; this one reads none, and what it prints is data, not markup.
      workspace: fileURLToPath(new URL('.', import.meta.url)),
      fontArgs: [{ fontBlobs: [...fonts.files] }],
    }),
  };
}

function setPage(content: PrintedAnswer, { compiler, template }: Press): Uint8Array<ArrayBuffer> {
  const { words: _, ...own } = content;
  const hasUnprintable = JSON.stringify(own).includes(unprintable);
  const data = JSON.stringify({ ...content, hasUnprintable });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
  const page = compiled.result;
  if (page === null) {
    const faults = compiled.takeError()?.shortDiagnostics ?? [];
    throw new PrintingFailedError('The page could not be set.', {
      hint: 'Export the answer as data meanwhile, and report its id.',
      cause: JSON.stringify(faults).slice(0, 2_000),
    });
  }
  const file = exportPage(compiler, page);
  // Keeps what the last pages shared (template, typefaces) and forgets their data.
  compiler.evictCache(2);
  return new Uint8Array(file);
}

/** Compilers before 0.7 do not know PDF/UA: there the file is tagged all the same. */
function exportPage(compiler: NodeCompiler, page: Parameters<NodeCompiler['pdf']>[0]): Buffer {
  try {
    return compiler.pdf(page, { pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(page, {});
  }
}
