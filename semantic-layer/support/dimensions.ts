import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { conversationDimensions } from './dimensions/conversation-dimensions.ts';
import { customerDimensions } from './dimensions/customer-dimensions.ts';
import { handlingDimensions } from './dimensions/handling-dimensions.ts';
import { knowledgeDimensions } from './dimensions/knowledge-dimensions.ts';
import { qualityDimensions } from './dimensions/quality-dimensions.ts';
import { timeDimensions } from './dimensions/time-dimensions.ts';
import { workforceDimensions } from './dimensions/workforce-dimensions.ts';

/** Everything figures can be split and filtered by, with its words. Datasets say how they reach each of them. */
export const dimensions = {
  ...conversationDimensions,
  ...handlingDimensions,
  ...customerDimensions,
  ...qualityDimensions,
  ...knowledgeDimensions,
  ...workforceDimensions,
  ...timeDimensions,
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof dimensions;
