import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';

export type ReadPdf = {
  readonly pages: readonly string[];
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** The file says of itself that it keeps to PDF/UA-1. */
  readonly claimsUa: boolean;
  /** Roles of the structure in reading order, with the alternative text of each that has one. */
  readonly structure: readonly { readonly role: string; readonly alt: string }[];
  readonly links: readonly string[];
};

/** A PDF file as a reader, or a reader's screen reader, finds it. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes it is given away.
  const pdf = await getDocumentProxy(file.slice());
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await pdf.getMetadata();
  const known = z.object({ Title: z.string(), Language: z.string() }).parse(info);
  const structure: { role: string; alt: string }[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    structure.push(...flatten(await page.getStructTree()));
    for (const annotation of await page.getAnnotations()) {
      if (typeof annotation.url === 'string') links.push(annotation.url);
    }
  }
  return {
    pages: text,
    text: text.join('\n'),
    title: known.Title,
    language: known.Language,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    claimsUa: /<pdfuaid:part>1</.test(Buffer.from(file).toString('latin1')),
    structure,
    links,
  };
}

function flatten(node: unknown): { role: string; alt: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children.flatMap(flatten) : [];
  if (!('role' in node)) return children;
  return [{ role: String(node.role), alt: 'alt' in node ? String(node.alt) : '' }, ...children];
}
