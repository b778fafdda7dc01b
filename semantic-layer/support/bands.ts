import type { Band } from '#semantic-layer/define/dataset.ts';

/** Answers to "would you recommend us", from 0 to 10. */
export const npsGroups: readonly Band[] = [
  { value: 'detractor', upTo: 6 },
  { value: 'passive', upTo: 8 },
  { value: 'promoter' },
];

/** Sentiment, from -1 to 1. */
export const sentimentBands: readonly Band[] = [
  { value: 'negative', below: -0.25 },
  { value: 'neutral', upTo: 0.25 },
  { value: 'positive' },
];
