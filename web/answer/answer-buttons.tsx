import { Popover } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Answer } from '#server/answer/answer.ts';
import { problemOf } from '#web/api/problem.ts';
import { shareAnswer } from '#web/api/queries.ts';
import { problemWords } from '#web/app-shell/problem-notice.tsx';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale, useMessages } from '#web/messages/messages-context.tsx';
import { describeInstant } from '#web/reading/describe-period.ts';
import { CopyButton } from './copy-button.tsx';
import { useOrganisation } from './organisation-context.ts';

/** Makes a link that anyone can read the answer at, and shows it: the address is told only this once. */
export function ShareButton({ answer }: { readonly answer: Answer }) {
  const { locale, messages } = useLocale();
  const { timezone } = useOrganisation();
  const words = messages.answer;
  const share = useMutation({ mutationFn: () => shareAnswer(answer.id) });
  return (
    <Popover position="top-end" width={340} trapFocus onOpen={() => !share.data && share.mutate()}>
      <Popover.Target>
        <button type="button" className="button" data-kind="plain">
          <Icon name="share" />
          {words.share}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="share-card" aria-live="polite">
          {share.isPending && <p>{words.sharing}</p>}
          {share.isError && (
            <p>
              {words.shareFailed} {problemWords(problemOf(share.error), messages).message}{' '}
              <button type="button" className="link-button" onClick={() => share.mutate()}>
                {messages.turn.askAgain}
              </button>
            </p>
          )}
          {share.data && (
            <>
              <p>
                {words.shareReady}{' '}
                {words.shareExpires(describeInstant(share.data.expiresAt, timezone, locale))}
              </p>
              <input
                readOnly
                value={share.data.url}
                aria-label={words.copyLink}
                onFocus={(e) => e.target.select()}
              />
              <CopyButton text={share.data.url} label={words.copyLink} />
            </>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

export function PdfLink({ href }: { readonly href: string }) {
  const { answer } = useMessages();
  return (
    <a className="button" data-kind="plain" href={href} download>
      <Icon name="download" />
      {answer.pdf}
    </a>
  );
}

/** The answer as plain text, for a mail or a message. */
export function CopyAnswerButton({ answer }: { readonly answer: Answer }) {
  const { answer: words } = useMessages();
  return <CopyButton text={answerAsText(answer)} label={words.copy} />;
}

function answerAsText({ headline, narrative, caveats, url }: Answer): string {
  return [headline, ...narrative, ...caveats, url].join('\n\n');
}
