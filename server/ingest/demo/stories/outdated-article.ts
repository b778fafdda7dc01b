import { forever, type Story } from './story.ts';

/** An article that more and more people read and that is no longer right. */
export const outdatedArticle: Story = {
  id: 'outdated-article',
  plan: ({ lastMonday, at, period }) => {
    const start = lastMonday - 49;
    return {
      causes: {
        articles: [{ article: 'Track a parcel', from: at(start), to: forever, views: 3, quality: -1.9 }],
      },
      truth: {
        kind: 'article decay',
        title: 'An article is read more and liked less',
        cause: 'The tracking pages changed and “Track a parcel” still shows the old ones',
        effect: 'Views of the article rise while its rating falls',
        metric: 'kb_article_rating',
        direction: 'down',
        where: { kb_article: ['Track a parcel'] },
        period: period(start, lastMonday + 7),
        compare: period(start - 56, start),
      },
    };
  },
};
