import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { suggestionsQuery } from '#web/api/queries.ts';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale } from '#web/messages/messages-context.tsx';
import { useConversation } from './conversation-context.tsx';

const maxExamples = 6;

/** Nothing asked yet: one wide box, and questions that the data can answer. */
export function FirstScreen({ box }: { readonly box: ReactNode }) {
  const { locale, messages } = useLocale();
  const { askQuestion } = useConversation();
  const { data, isError } = useQuery(suggestionsQuery(locale));
  return (
    <div className="column first-screen">
      <h1 className="serif">{messages.ask.title}</h1>
      <p className="quiet">{messages.ask.subtitle}</p>
      {box}
      {isError && <p className="quiet">{messages.ask.suggestionsFailed}</p>}
      {data && data.suggestions.length > 0 && (
        <section aria-labelledby="examples-title">
          <h2 id="examples-title" className="examples-title">
            {messages.ask.examples}
          </h2>
          <ul className="examples">
            {data.suggestions.slice(0, maxExamples).map(({ id, question }) => (
              <li key={id}>
                <button type="button" className="example sheet" onClick={() => askQuestion(question)}>
                  <span>{question}</span>
                  <Icon name="right" />
                </button>
              </li>
            ))}
          </ul>
          <Link to="/questions" className="all-questions">
            {messages.ask.allQuestions}
          </Link>
        </section>
      )}
    </div>
  );
}
