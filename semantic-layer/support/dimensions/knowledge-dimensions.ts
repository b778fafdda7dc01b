import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { ownValues } from '#semantic-layer/support/dimension-values.ts';

/** The help centre: articles and searches. */
export const knowledgeDimensions = {
  kb_article: {
    label: { en: 'KB article', fr: 'Article de la base de connaissances' },
    synonyms: ['article', 'help article', 'article d’aide'],
    type: 'entity',
    members: { table: 'cx.kb_articles', name: 'title', parent: null },
    values: [],
  },
  search_query: {
    label: { en: 'Search query', fr: 'Requête de recherche' },
    synonyms: ['query', 'requête', 'recherche'],
    type: 'text',
    members: null,
    values: [],
  },
  has_result: {
    label: { en: 'Search has result', fr: 'Recherche avec résultat' },
    synonyms: ['no result', 'sans résultat'],
    type: 'boolean',
    members: null,
    values: ownValues.hasResult,
  },
} as const satisfies Readonly<Record<string, Dimension>>;
