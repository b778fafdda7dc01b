import { forever, type Story } from './story.ts';

/** Something nobody had written about before. */
export const applePayTheme: Story = {
  id: 'apple-pay-theme',
  plan: ({ lastMonday, at, period }) => {
    const start = lastMonday - 14;
    const span = { from: at(start), to: forever };
    return {
      causes: {
        demand: [{ ...span, categories: ['Payment failed'], factor: 1.7, isPlanned: false }],
        themes: [
          {
            ...span,
            categories: ['Payment failed'],
            share: 0.6,
            sentences: {
              fr: [
                'Apple Pay ne fonctionne plus au moment de payer.',
                'Impossible de régler avec Apple Pay, le bouton reste gris.',
                'Depuis la mise à jour, Apple Pay refuse le paiement.',
              ],
              en: [
                'Apple Pay no longer works at the checkout.',
                'I cannot pay with Apple Pay, the button stays grey.',
                'Since the update Apple Pay declines the payment.',
              ],
              de: ['Apple Pay funktioniert beim Bezahlen nicht mehr.'],
              es: ['Apple Pay ya no funciona al pagar.'],
            },
          },
        ],
        searches: [
          { ...span, query: 'apple pay', language: 'fr', perDay: 0.9, results: 0 },
          { ...span, query: 'apple pay', language: 'en', perDay: 0.6, results: 0 },
        ],
      },
      truth: {
        kind: 'new theme',
        title: 'Customers write about Apple Pay',
        cause: 'A release of the checkout broke Apple Pay',
        effect:
          'A theme that did not exist before appears in Billing > Payment failed, and in searches without a result',
        metric: 'keyword_frequency',
        direction: 'up',
        where: { category: ['Payment failed'], keyword: ['apple pay'] },
        period: period(start, lastMonday + 7),
        compare: period(start - 21, start),
      },
    };
  },
};
