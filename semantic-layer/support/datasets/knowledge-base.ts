import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { customers } from './customers.ts';

const kbArticles = declareDataset('cx.kb_articles', {
  alias: 'article',
  times: [],
  dimensions: {
    category: (by) => by.column('category_id'),
    language: (by) => by.column('language'),
  },
});

/** One row per look at a help article. */
export const articleViews = declareDataset('cx.kb_views', {
  alias: 'kb_view',
  times: ['viewed_at'],
  parents: {
    customer: { column: 'customer_id', dataset: customers },
    article: { column: 'article_id', dataset: kbArticles, isAlwaysThere: true },
  },
  dimensions: { kb_article: (by) => by.column('article_id') },
});

/** One row per rating of a help article, 1 to 5. */
export const articleRatings = declareDataset('cx.kb_ratings', {
  alias: 'kb_rating',
  times: ['rated_at'],
  parents: { article: { column: 'article_id', dataset: kbArticles, isAlwaysThere: true } },
  dimensions: { kb_article: (by) => by.column('article_id') },
});

/** One row per search of the help centre. */
export const helpSearches = declareDataset('cx.kb_searches', {
  alias: 'kb_search',
  times: ['searched_at'],
  parents: { customer: { column: 'customer_id', dataset: customers } },
  dimensions: {
    search_query: (by) => by.column('normalized_query'),
    has_result: (by) => by.bands('results_count', [{ value: 'false', below: 1 }, { value: 'true' }]),
    language: (by) => by.column('language'),
  },
});
