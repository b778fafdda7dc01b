import type { Completion } from '#server/http/api-types.ts';
import { useMessages } from '#web/messages/messages-context.tsx';

export type CompletionListProps = {
  readonly id: string;
  readonly items: readonly Completion[];
  readonly active: number | null;
  readonly onChoose: (completion: Completion) => void;
};

/** The list below the box. It never takes the focus: the arrows move in it while the reader types on. */
export function CompletionList({ id, items, active, onChoose }: CompletionListProps) {
  const { ask } = useMessages();
  return (
    <div id={id} className="completions" role="listbox" aria-label={ask.completions}>
      {items.map((item, index) => (
        <div
          key={`${item.kind} ${item.text}`}
          id={optionId(id, index)}
          className="completion"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Pressing must not take the focus out of the box.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(item);
          }}
        >
          <span>{item.label}</span>
          <small>{item.detail}</small>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
