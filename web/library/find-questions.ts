import type { GuidedQuestionsBody } from '#server/http/api-types.ts';

type Categories = GuidedQuestionsBody['categories'];

/** The questions that hold every word searched for, whatever its accents; those with an answer first. */
export function findQuestions(categories: Categories, search: string): Categories {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return categories.flatMap((category) => {
    const found = category.questions.filter(({ text }) => words.every((word) => plain(text).includes(word)));
    if (found.length === 0) return [];
    const questions = [...found].sort((a, b) => Number(a.lack !== null) - Number(b.lack !== null));
    return [{ ...category, questions }];
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
