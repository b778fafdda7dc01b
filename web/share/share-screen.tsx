import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { SharedAnswer } from '#server/http/api-types.ts';
import { CopyAnswerButton, PdfLink } from '#web/answer/answer-buttons.tsx';
import { AnswerCard } from '#web/answer/answer-card.tsx';
import { EvidenceLayout } from '#web/answer/evidence-layout.tsx';
import { OrganisationContext } from '#web/answer/organisation-context.ts';
import { sharedAnswerQuery } from '#web/api/queries.ts';
import { AppearanceMenu } from '#web/app-shell/appearance-menu.tsx';
import { LanguageSwitch } from '#web/app-shell/language-switch.tsx';
import { ProblemNotice } from '#web/app-shell/problem-notice.tsx';
import { BrandMark } from '#web/icons/brand-mark.tsx';
import { useLocale } from '#web/messages/messages-context.tsx';
import { describeInstant } from '#web/reading/describe-period.ts';
import { vocabularyOfAnswer } from '#web/reading/vocabulary.ts';
import '#web/app-shell/app-shell.css';
import './share.css';

/** One answer for anyone who has the link: as it was, with its evidence, without a way to change it. */
export function ShareScreen() {
  const { token } = useParams({ from: '/s/$token' });
  const shared = useQuery(sharedAnswerQuery(token));
  const { messages } = useLocale();
  return (
    <div className="share">
      <EvidenceLayout>
        <header className="header">
          <Link to="/" className="rail-brand" aria-label={messages.share.open}>
            <BrandMark />
            <span>Vigie</span>
          </Link>
          {shared.data && (
            <span className="quiet header-organisation">
              {messages.share.from(shared.data.organisation.name)}
            </span>
          )}
          <div className="header-choices">
            <LanguageSwitch />
            <AppearanceMenu />
          </div>
        </header>
        <main className="shell-content" id="content">
          <div className="column">
            {shared.isPending && <p className="quiet">{messages.app.loading}</p>}
            {shared.isError && <ProblemNotice error={shared.error} />}
            {shared.data && <SharedAnswerView shared={shared.data} token={token} />}
          </div>
        </main>
      </EvidenceLayout>
    </div>
  );
}

function SharedAnswerView({ shared, token }: { readonly shared: SharedAnswer; readonly token: string }) {
  const { locale, messages } = useLocale();
  const { answer, organisation } = shared;
  const vocabulary = useMemo(() => vocabularyOfAnswer(answer, locale), [answer, locale]);
  const { asOf } = answer.provenance;
  return (
    <OrganisationContext value={organisation}>
      <div className="question">
        <h1 lang={answer.locale}>{answer.question}</h1>
      </div>
      <AnswerCard
        answer={answer}
        interpretation={null}
        vocabulary={vocabulary}
        clock={{ now: asOf, timezone: organisation.timezone }}
        buttons={
          <>
            <PdfLink href={`/api/shared/${encodeURIComponent(token)}/pdf`} />
            <CopyAnswerButton answer={answer} />
          </>
        }
      />
      <p className="quiet share-note">
        {messages.share.snapshot(describeInstant(asOf, organisation.timezone, locale))}
      </p>
    </OrganisationContext>
  );
}
