import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useId, useRef, useState } from 'react';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Chart, Table } from '#server/answer/answer.ts';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { DataTable } from './data-table.tsx';
import type { DrawnChart } from './draw-chart.ts';
import { subtitleOf } from './fit-spec.ts';

/** A chart with its finding as title and its measure below; its figures as a table on demand. */
export function ChartFigure({
  chart,
  table,
  locale,
}: {
  readonly chart: Chart;
  readonly table: Table | null;
  /** The language of the answer: axes speak as the text does. */
  readonly locale: Locale;
}) {
  const { answer } = useMessages();
  const [isTable, setIsTable] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const titleId = useId();
  const subtitle = subtitleOf(chart.spec);
  const showsTable = table !== null && (isTable || hasFailed);
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption className="chart-head">
        <div lang={locale}>
          <h3 id={titleId}>{chart.title}</h3>
          {subtitle && <p className="quiet">{subtitle}</p>}
        </div>
        {table && !hasFailed && (
          <button type="button" className="button" data-kind="plain" onClick={() => setIsTable(!isTable)}>
            <Icon name={isTable ? 'chart' : 'table'} />
            {isTable ? answer.showChart : answer.showTable}
          </button>
        )}
      </figcaption>
      {hasFailed && <p className="quiet chart-note">{answer.chartFailed}</p>}
      {showsTable && <DataTable table={table} maxRows={50} />}
      {!showsTable && !hasFailed && (
        <ChartDrawing chart={chart} locale={locale} onFailed={() => setHasFailed(true)} />
      )}
    </figure>
  );
}

function ChartDrawing({
  chart,
  locale,
  onFailed,
}: {
  readonly chart: Chart;
  readonly locale: Locale;
  readonly onFailed: () => void;
}) {
  const { answer } = useMessages();
  const { ref, width } = useElementSize();
  const scheme = useComputedColorScheme('light');
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  const failed = useRef(onFailed);
  failed.current = onFailed;
  useEffect(() => {
    const element = place.current;
    if (!element || width === 0) return;
    let isGone = false;
    let drawn: DrawnChart | null = null;
    // The chart library is by far the largest part of the page: it comes with the first chart.
    import('./draw-chart.ts')
      .then(async ({ drawChart }) => {
        if (isGone) return;
        const canvas = document.createElement('div');
        element.replaceChildren(canvas);
        drawn = await drawChart(chart.spec, { element: canvas, width: Math.floor(width), scheme, locale });
        if (isGone) drawn.remove();
        else setIsDrawn(true);
      })
      .catch(() => {
        if (!isGone) failed.current();
      });
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, [chart.spec, width, scheme, locale]);
  return (
    <div ref={ref} className="chart-frame">
      {!isDrawn && <p className="quiet chart-note">{answer.drawing}</p>}
      <div
        className="chart-drawing"
        role="img"
        aria-label={chart.alt}
        lang={locale}
        data-drawn={isDrawn || undefined}
      >
        <div ref={place} aria-hidden="true" />
      </div>
    </div>
  );
}
