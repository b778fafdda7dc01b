import type { Locale } from '#semantic-layer/query/locale.ts';
import { type QueryIssue, sayIssue } from '#semantic-layer/query/query-issue.ts';
import type { QueryIssueBody } from './api-types.ts';

/** An issue in the reader's language, with the names that would do instead. */
export function queryIssueBody(issue: QueryIssue, locale: Locale): QueryIssueBody {
  return { code: issue.code, message: sayIssue(issue)[locale], suggestions: suggestionsOf(issue) };
}

function suggestionsOf(issue: QueryIssue): readonly string[] {
  if ('closest' in issue) return issue.closest;
  return 'valid' in issue ? issue.valid : [];
}
