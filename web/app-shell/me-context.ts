import { createContext, use } from 'react';
import type { Me } from '#server/http/api-types.ts';

export const MeContext = createContext<Me | null>(null);

/** The signed-in reader. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe is used outside of the signed-in pages');
  return me;
}
