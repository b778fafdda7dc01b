import { isDuring } from '#server/ingest/demo/causes.ts';
import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream, runningTotals } from '#server/ingest/demo/random-stream.ts';
import {
  normalizeQuery,
  searchQueries,
  unansweredQueries,
} from '#server/ingest/demo/texts/search-queries.ts';
import { day } from '#server/ingest/demo/zone-clock.ts';
import { browsingTimes, expectedConversations } from './day-times.ts';

type Article = {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly language: string;
  readonly publishedAt: number;
  readonly archivedAt: number;
  /** How much it is read relative to its category. */
  readonly pull: number;
  /** Mean of its five-point ratings. */
  readonly quality: number;
};

/** Per expected conversation of the day. Thinned: a real help centre is read far more often. */
const searchesEach = 0.11;
const directViewsEach = 0.14;
const ratedShare = 0.3;
/** The articles that everybody reads come first in the list and are read this much more. */
const bestKnown = 10;
const bestKnownPull = 3;
const ratingComments: Readonly<Record<string, readonly string[]>> = {
  fr: ['Étapes plus à jour.', 'Le lien ne marche pas.', 'Trop long.', 'Ne répond pas à ma question.'],
  en: ['Steps are out of date.', 'The link is broken.', 'Too long.', 'Does not answer my question.'],
};

/** Articles, and day by day the searches, views and ratings of the help centre. */
export function createHelpCentre(desk: Desk): (today: number) => void {
  const articles = writeArticles(desk);
  let counter = 0;
  const languages = desk.profile.searchLanguages;
  const languageTotals = runningTotals(languages.map(([, share]) => share));
  const weightOf = (article: Article, at: number): number => {
    if (at < article.publishedAt || (article.archivedAt > 0 && at >= article.archivedAt)) return 0;
    const category = desk.profile.categories.find(({ name }) => name === article.category);
    const change = desk.causes.articles.find((each) => each.article === article.title && isDuring(each, at));
    return (category?.weight ?? 1) * article.pull * (change?.views ?? 1);
  };

  function view(article: Article, at: number, search: string | null, random: RandomStream): void {
    const out = desk.outbox.conversations;
    const reader = random.chance(0.3) ? desk.customers.anyConsumer(random) : null;
    out.add('kb_view', {
      external_id: `view-${++counter}`,
      article_id: article.id,
      viewed_at: desk.text.instant(at),
      customer_id: reader === null ? null : desk.outbox.introduce(reader),
      search_id: search,
    });
    const ratedAt = at + 20 + random.below(240);
    if (!random.chance(ratedShare) || ratedAt >= desk.now) return;
    const change = desk.causes.articles.find((each) => each.article === article.title && isDuring(each, at));
    const quality = article.quality + (change?.quality ?? 0);
    const rating = Math.max(1, Math.min(5, Math.round(quality + 1.1 * random.normal())));
    const comment =
      rating <= 2 && random.chance(0.4) ? random.pick(ratingComments[article.language] ?? []) : null;
    out.add('kb_rating', {
      external_id: `rating-${counter}`,
      article_id: article.id,
      rated_at: desk.text.instant(ratedAt),
      rating,
      comment,
    });
  }

  function search(
    at: number,
    language: string,
    random: RandomStream,
    given?: string,
    results?: number,
  ): void {
    const isUnanswered = given === undefined && random.chance(0.1);
    const known = searchQueries[language] ?? [];
    const [text, category] = random.pick(known);
    const query = given ?? (isUnanswered ? random.pick(unansweredQueries[language] ?? []) : text);
    const found = results ?? (isUnanswered || random.chance(0.02) ? 0 : 1 + random.below(7));
    const id = `search-${++counter}`;
    const reader = random.chance(0.25) ? desk.customers.anyConsumer(random) : null;
    desk.outbox.conversations.add('kb_search', {
      external_id: id,
      query: asTyped(query, random),
      normalized_query: normalizeQuery(query),
      searched_at: desk.text.instant(at),
      results_count: found,
      customer_id: reader === null ? null : desk.outbox.introduce(reader),
      language: random.chance(0.03) ? null : language,
    });
    const readAt = at + 5 + random.below(40);
    if (found === 0 || !random.chance(0.66) || readAt >= desk.now) return;
    const fitting = articles.filter(
      (article) =>
        article.category === category && article.language === language && weightOf(article, readAt) > 0,
    );
    if (fitting.length > 0) view(random.pick(fitting), readAt, id, random);
  }

  return (today) => {
    if (desk.profile.searchLanguages.length === 0) return;
    const random = new RandomStream(desk.seed, labelOf('help centre'), today);
    const expected = expectedConversations(desk, today);
    const startOfDay = desk.clock.startOfDay(today);
    const language = (): string => languages[random.position(languageTotals)]?.[0] ?? 'en';
    for (const at of browsingTimes(desk, today, random.poisson(expected * searchesEach), random)) {
      search(at, language(), random);
    }
    for (const theme of desk.causes.searches) {
      const count = isDuring(theme, startOfDay) ? random.poisson(theme.perDay * (expected / 60)) : 0;
      for (const at of browsingTimes(desk, today, count, random)) {
        search(at, theme.language, random, theme.query, theme.results);
      }
    }
    const weights = articles.map((article) => weightOf(article, startOfDay));
    const ordinary = articles.reduce(
      (sum, { category, pull }) => sum + pull * categoryWeight(desk, category),
      0,
    );
    const totals = runningTotals(weights);
    const share = (totals.at(-1) ?? 0) / ordinary;
    for (const at of browsingTimes(desk, today, random.poisson(expected * directViewsEach * share), random)) {
      const article = articles[random.position(totals)];
      if (article !== undefined && at >= article.publishedAt) view(article, at, null, random);
    }
  };
}

function categoryWeight(desk: Desk, category: string): number {
  return desk.profile.categories.find(({ name }) => name === category)?.weight ?? 1;
}

function writeArticles(desk: Desk): Article[] {
  const { profile, text, now } = desk;
  return profile.kbArticles.map(([title, category, language], index) => {
    const random = new RandomStream(desk.seed, labelOf('article'), index);
    const isRecent = index >= 10 && random.chance(0.2);
    const age = isRecent ? random.between(20, 330) : random.between(420, 1100);
    const publishedAt = Math.round(now - age * day);
    const archivedAt =
      index >= 10 && !isRecent && random.chance(0.06) ? Math.round(now - random.between(20, 200) * day) : 0;
    const article: Article = {
      id: `article-${index + 1}`,
      title,
      category,
      language,
      publishedAt,
      archivedAt,
      pull: index < bestKnown ? bestKnownPull : 1,
      quality: random.between(3.6, 4.7),
    };
    desk.outbox.conversations.add('kb_article', {
      external_id: article.id,
      title,
      category_id: `category-${category}`,
      language,
      published_at: text.instant(publishedAt),
      updated_at: text.instant(Math.round(publishedAt + random.next() * 0.8 * age * day)),
      archived_at: text.maybe(archivedAt),
    });
    return article;
  });
}

/** People type in capitals, with spaces too many, in the plural. */
function asTyped(query: string, random: RandomStream): string {
  const kind = random.next();
  if (kind < 0.25) return query.charAt(0).toUpperCase() + query.slice(1);
  if (kind < 0.32) return ` ${query}`;
  return kind < 0.42 ? `${query}s` : query;
}
