import { useWindowEvent } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Completion } from '#server/http/api-types.ts';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { CompletionList, optionId } from './completion-list.tsx';
import { useCompletions } from './use-completions.ts';

export type AskBoxProps = {
  readonly initialText: string;
  readonly placeholder: string;
  readonly isWorking: boolean;
  /** An earlier question is being changed. */
  readonly isEditing: boolean;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
  readonly onEditLast: () => void;
  readonly onCancelEdit: () => void;
};

/** The longest question the server takes. */
const maxLength = 2000;

/** Enter asks, Shift+Enter makes a line, arrow up in an empty box changes the last question, Ctrl or Cmd+K comes here. */
export function AskBox(props: AskBoxProps) {
  const { ask } = useMessages();
  const [text, setText] = useState(props.initialText);
  const box = useRef<HTMLTextAreaElement>(null);
  const keysId = useId();
  const listId = useId();
  const completions = useCompletions(text, text !== props.initialText);
  const isListOpen = completions.items.length > 0;
  useEffect(() => {
    // On a touch screen a focus would raise the keyboard over the page.
    if (matchMedia('(pointer: fine)').matches) box.current?.focus({ preventScroll: true });
  }, []);
  useWindowEvent('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    box.current?.focus();
    box.current?.select();
  });
  const send = () => {
    const question = text.trim();
    if (question === '' || props.isWorking) return;
    setText('');
    props.onAsk(question);
  };
  /** A whole question is asked; a metric or a name only stands in the box. */
  const choose = ({ kind, text: chosen }: Completion) => {
    if (kind !== 'question' || props.isWorking) {
      setText(`${chosen} `);
      return;
    }
    setText('');
    props.onAsk(chosen);
  };
  const moveInList = (event: KeyboardEvent): boolean => {
    if (!isListOpen) return false;
    const reached = completions.active === null ? undefined : completions.items[completions.active];
    if (event.key === 'ArrowDown') completions.move(1);
    else if (event.key === 'ArrowUp') completions.move(-1);
    else if (event.key === 'Escape') completions.close();
    else if (event.key === 'Enter' && !event.shiftKey && reached) choose(reached);
    else return false;
    event.preventDefault();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || moveInList(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && text === '' && !props.isWorking) {
      event.preventDefault();
      props.onEditLast();
    } else if (event.key === 'Escape' && props.isEditing) {
      event.preventDefault();
      props.onCancelEdit();
    }
  };
  return (
    <form
      className="ask-box"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {props.isEditing && (
        <p className="ask-editing">
          <Icon name="edit" size={14} /> {ask.editing}
          <button type="button" className="link-button" onClick={props.onCancelEdit}>
            {ask.cancelEdit}
          </button>
        </p>
      )}
      <div className="ask-row">
        <textarea
          ref={box}
          rows={1}
          maxLength={maxLength}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          placeholder={props.placeholder}
          aria-label={ask.label}
          aria-describedby={keysId}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isListOpen}
          aria-controls={listId}
          aria-activedescendant={
            completions.active === null ? undefined : optionId(listId, completions.active)
          }
          onBlur={completions.close}
        />
        {props.isWorking ? (
          <button type="button" className="button ask-send" onClick={props.onStop}>
            <Icon name="stop" />
            <span>{ask.stop}</span>
          </button>
        ) : (
          <button type="submit" className="button ask-send" data-kind="primary" disabled={text.trim() === ''}>
            <Icon name="send" />
            <span>{ask.send}</span>
          </button>
        )}
      </div>
      {isListOpen && (
        <CompletionList id={listId} items={completions.items} active={completions.active} onChoose={choose} />
      )}
      <p className="visually-hidden" role="status">
        {isListOpen ? ask.completionsFound(completions.items.length) : ''}
      </p>
      <p id={keysId} className="visually-hidden">
        {ask.keys}
      </p>
    </form>
  );
}
