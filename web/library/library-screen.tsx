import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useId, useState } from 'react';
import type { GuidedQuestionsBody } from '#server/http/api-types.ts';
import { guidedQuestionsQuery } from '#web/api/queries.ts';
import { ProblemNotice } from '#web/app-shell/problem-notice.tsx';
import { useConversation } from '#web/chat/conversation-context.tsx';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale } from '#web/messages/messages-context.tsx';
import { findQuestions } from './find-questions.ts';
import '#web/catalogue/catalogue.css';
import './library.css';

/** Every ready question, by subject; one click asks it. Those without an answer say why. */
export function LibraryScreen() {
  const { locale, messages } = useLocale();
  const library = useQuery(guidedQuestionsQuery(locale));
  return (
    <div className="column library">
      <h1 className="serif">{messages.library.title}</h1>
      {library.isPending && <p className="quiet">{messages.app.loading}</p>}
      {library.isError && <ProblemNotice error={library.error} onAgain={() => library.refetch()} />}
      {library.data && <QuestionList categories={library.data.categories} />}
    </div>
  );
}

function QuestionList({ categories }: GuidedQuestionsBody) {
  const { messages } = useLocale();
  const words = messages.library;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const all = categories.flatMap(({ questions }) => questions);
  const ready = all.filter(({ lack }) => lack === null);
  const found = findQuestions(categories, wanted);
  const count = found.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <>
      <p className="quiet">{words.subtitle(ready.length, all.length)}</p>
      <search className="catalogue-search">
        <Icon name="search" />
        <input
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={words.search}
          aria-label={words.search}
        />
      </search>
      <p className="visually-hidden" role="status">
        {words.count(count)}
      </p>
      {count === 0 && <p className="quiet">{words.none(wanted)}</p>}
      {found.map((category) => (
        <Category key={category.id} category={category} />
      ))}
    </>
  );
}

function Category({ category }: { readonly category: GuidedQuestionsBody['categories'][number] }) {
  const { askQuestion, clear } = useConversation();
  const navigate = useNavigate();
  const titleId = useId();
  const ask = async (text: string) => {
    clear();
    await navigate({ to: '/' });
    askQuestion(text);
  };
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="library-category">
        {category.label}
      </h2>
      <ul className="library-questions sheet">
        {category.questions.map(({ id, text, lack }) => (
          <li key={id}>
            {lack === null ? (
              <button type="button" className="library-question" onClick={() => void ask(text)}>
                <span>{text}</span>
                <Icon name="right" />
              </button>
            ) : (
              <div className="library-question" data-lacking>
                <span>{text}</span>
                <small>{lack}</small>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
