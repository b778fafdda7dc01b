import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueQuery } from '#web/api/queries.ts';
import { useLocale } from '#web/messages/messages-context.tsx';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export function useVocabulary(): Vocabulary {
  const { locale } = useLocale();
  const { data } = useQuery(catalogueQuery);
  return useMemo(() => createVocabulary(data, locale), [data, locale]);
}
