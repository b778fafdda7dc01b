import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Catalogue, CatalogueMetric } from '#semantic-layer/describe/catalogue.ts';
import { catalogueQuery } from '#web/api/queries.ts';
import { ProblemNotice } from '#web/app-shell/problem-notice.tsx';
import { useConversation } from '#web/chat/conversation-context.tsx';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale } from '#web/messages/messages-context.tsx';
import { createVocabulary, type Vocabulary } from '#web/reading/vocabulary.ts';
import { findMetrics } from './find-metrics.ts';
import './catalogue.css';

/** Every metric with what it means: the page behind "definition". */
export function CatalogueScreen() {
  const { messages } = useLocale();
  const catalogue = useQuery(catalogueQuery);
  return (
    <div className="column catalogue">
      <h1 className="serif">{messages.catalogue.title}</h1>
      {catalogue.isPending && <p className="quiet">{messages.app.loading}</p>}
      {catalogue.isError && <ProblemNotice error={catalogue.error} onAgain={() => catalogue.refetch()} />}
      {catalogue.data && <MetricList catalogue={catalogue.data} />}
    </div>
  );
}

function MetricList({ catalogue }: { readonly catalogue: Catalogue }) {
  const { locale, messages } = useLocale();
  const words = messages.catalogue;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const vocabulary = useMemo(() => createVocabulary(catalogue, locale), [catalogue, locale]);
  const found = useMemo(() => findMetrics(catalogue.metrics, wanted, locale), [catalogue, wanted, locale]);
  return (
    <>
      <p className="quiet">{words.subtitle(catalogue.metrics.length, catalogue.dimensions.length)}</p>
      <search className="catalogue-search">
        <Icon name="search" />
        <input
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={words.search}
          aria-label={words.search}
        />
      </search>
      <p className="visually-hidden" role="status">
        {words.count(found.length)}
      </p>
      {found.length === 0 && <p className="quiet">{words.none(wanted)}</p>}
      <ul className="metrics">
        {found.map((metric) => (
          <MetricEntry key={metric.id} metric={metric} vocabulary={vocabulary} />
        ))}
      </ul>
    </>
  );
}

function MetricEntry({
  metric,
  vocabulary,
}: {
  readonly metric: CatalogueMetric;
  readonly vocabulary: Vocabulary;
}) {
  const { locale, messages } = useLocale();
  const { clear } = useConversation();
  const words = messages.catalogue;
  const label = metric.label[locale];
  const nature = [
    words.units[metric.unit],
    metric.isSnapshot ? words.snapshot : '',
    words.directions[metric.direction],
  ].filter(Boolean);
  return (
    <li className="metric sheet" id={metric.id}>
      <div className="metric-head">
        <h2>{label}</h2>
        <span className="quiet">{nature.join(' · ')}</span>
        <Link
          to="/"
          search={{ q: label }}
          className="metric-ask"
          onClick={clear}
          aria-label={`${words.ask}: ${label}`}
        >
          {words.ask}
        </Link>
      </div>
      <p>{metric.definition[locale]}</p>
      <dl>
        {metric.synonyms[locale].length > 0 && (
          <div>
            <dt>{words.alsoCalled}</dt>
            <dd>{metric.synonyms[locale].join(', ')}</dd>
          </div>
        )}
        {metric.variants.map(({ key, values }) => (
          <div key={key}>
            <dt>{words.variants}</dt>
            <dd>
              {values
                .map((variant, index) =>
                  index === 0 ? `${variant.label[locale]} (${words.default})` : variant.label[locale],
                )
                .join(', ')}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.formula}</dt>
          <dd className="formula">{metric.formula}</dd>
        </div>
        {metric.exclusions[locale].length > 0 && (
          <div>
            <dt>{words.leftOut}</dt>
            <dd>{metric.exclusions[locale].join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{words.datedBy}</dt>
          <dd className="formula">{metric.anchors.join(', ')}</dd>
        </div>
        <div>
          <dt>{words.adding}</dt>
          <dd>{words.additivity[metric.additivity]}</dd>
        </div>
        {metric.minimumSample > 0 && (
          <div>
            <dt>{words.needs}</dt>
            <dd>{words.sample(metric.minimumSample)}</dd>
          </div>
        )}
        {metric.origin && (
          <div>
            <dt>{words.knownFrom}</dt>
            <dd>
              {[metric.origin.tools.join(', '), metric.origin.names.join(', ')]
                .filter(Boolean)
                .join(words.colon)}
            </dd>
          </div>
        )}
        {metric.dimensions.length > 0 && (
          <div>
            <dt>{words.splits}</dt>
            <dd>{metric.dimensions.map(vocabulary.dimensionLabel).join(', ')}</dd>
          </div>
        )}
      </dl>
      {metric.sql !== null && (
        <details>
          <summary>{words.sql}</summary>
          <pre>{metric.sql}</pre>
        </details>
      )}
    </li>
  );
}
