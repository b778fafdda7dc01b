import type { Answer } from '#server/answer/answer.ts';
import { useLocale, useMessages } from '#web/messages/messages-context.tsx';
import { vocabularyOfAnswer } from '#web/reading/vocabulary.ts';
import { CopyButton } from './copy-button.tsx';
import { DataTable } from './data-table.tsx';
import { tableAsCsv } from './table-as-csv.ts';

export function DefinitionEvidence({ answer }: { readonly answer: Answer }) {
  const { evidence } = useMessages();
  const { metricLabel } = vocabularyOfAnswer(answer, answer.locale);
  const { definitions } = answer.provenance;
  return definitions.map(({ metric, text }) => (
    <section key={metric} className="evidence-part">
      <div className="evidence-part-head">
        <h3 lang={answer.locale}>{metricLabel(metric)}</h3>
        <CopyButton text={text} label={evidence.copyDefinition} isIconOnly />
      </div>
      <p className="evidence-definition" lang={answer.locale}>
        {text}
      </p>
      <p className="evidence-note">
        <code>{metric}</code>
      </p>
    </section>
  ));
}

export function SqlEvidence({ answer }: { readonly answer: Answer }) {
  const { messages, locale } = useLocale();
  const words = messages.evidence;
  const { queries } = answer.provenance;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return queries.map((query, index) => (
    // The queries of a finished answer never change their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <section key={index} className="evidence-part">
      <div className="evidence-part-head">
        <h3>{words.queryNumber(index + 1)}</h3>
        <CopyButton text={query.sql} label={words.copySql} isIconOnly />
      </div>
      <p className="evidence-note number">
        {[
          words.rowCount(number.format(query.rows)),
          words.milliseconds(number.format(query.ms)),
          words.source[query.source],
        ].join(' · ')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard */}
      <section className="evidence-sql" tabIndex={0} aria-label={words.queryNumber(index + 1)}>
        <pre>
          <code>{query.sql}</code>
        </pre>
      </section>
      {query.params.length > 0 && (
        <p className="evidence-note">
          {words.parameters} <code>{JSON.stringify(query.params)}</code>
        </p>
      )}
    </section>
  ));
}

export function RowsEvidence({ answer }: { readonly answer: Answer }) {
  const { evidence } = useMessages();
  return answer.tables.map((table) => (
    <section key={table.title} className="evidence-part">
      <div className="evidence-part-head">
        <h3 lang={answer.locale}>{table.title}</h3>
        <CopyButton text={tableAsCsv(table)} label={evidence.copyRows} isIconOnly />
      </div>
      <DataTable table={table} />
    </section>
  ));
}
