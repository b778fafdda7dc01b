import type { AdmissionGate } from './admission-gate.ts';
import type { HttpDependencies, PrintableAnswer } from './http-dependencies.ts';

type Printing = Pick<HttpDependencies, 'printAnswer' | 'findOrganisation'> & {
  readonly printing: AdmissionGate;
};

type PrintRequest = {
  readonly printable: PrintableAnswer;
  readonly orgId: number;
  readonly signal: AbortSignal;
};

/** Prints one at a time: setting a page takes the whole processor. Never cached, so that a withdrawn link is dead. */
export async function pdfResponse(
  { printAnswer, findOrganisation, printing }: Printing,
  { printable, orgId, signal }: PrintRequest,
): Promise<Response> {
  const organisation = await findOrganisation(orgId);
  const file = await printing.during(signal, () => printAnswer(printable, organisation));
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="vigie-${printable.answer.provenance.asOf.slice(0, 10)}.pdf"`,
    },
  });
}
