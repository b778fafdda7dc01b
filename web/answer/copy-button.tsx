import { useClipboard } from '@mantine/hooks';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';

/** Copies a text and says so, on screen and to a screen reader. */
export function CopyButton({
  text,
  label,
  isIconOnly = false,
}: {
  readonly text: string;
  readonly label: string;
  readonly isIconOnly?: boolean;
}) {
  const { answer } = useMessages();
  const { copy, copied } = useClipboard({ timeout: 1600 });
  const icon = <Icon name={copied ? 'check' : 'copy'} />;
  if (isIconOnly) {
    return (
      <button
        type="button"
        className="icon-button"
        onClick={() => copy(text)}
        aria-label={copied ? answer.copied : label}
        title={label}
      >
        {icon}
      </button>
    );
  }
  return (
    <button type="button" className="button" data-kind="plain" onClick={() => copy(text)}>
      {icon}
      <span aria-live="polite">{copied ? answer.copied : label}</span>
    </button>
  );
}
