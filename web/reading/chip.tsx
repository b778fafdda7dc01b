import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '#web/icons/icon.tsx';

/** One part of a reading, as words. */
export function FixedChip({ children }: { readonly children: ReactNode }) {
  return <span className="chip">{children}</span>;
}

/** One part of a reading that can be taken away. */
export function RemovableChip({
  children,
  label,
  onRemove,
}: {
  readonly children: ReactNode;
  /** What the button says to a screen reader. */
  readonly label: string;
  readonly onRemove: () => void;
}) {
  return (
    <span className="chip" data-removable>
      {children}
      <button type="button" className="chip-remove" onClick={onRemove} aria-label={label} title={label}>
        <Icon name="close" size={14} />
      </button>
    </span>
  );
}

/** One part of a reading that can be exchanged: a button that opens its choices. */
export function MenuChip({
  children,
  label,
  isQuiet = false,
  menu,
}: {
  readonly children: ReactNode;
  readonly label: string;
  /** For a part that is absent and could be added. */
  readonly isQuiet?: boolean;
  readonly menu: ReactNode;
}) {
  return (
    <Menu position="bottom-start" width="max-content" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="chip" data-quiet={isQuiet || undefined} aria-label={label}>
          {children}
          <Icon name="down" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{menu}</Menu.Dropdown>
    </Menu>
  );
}

/** A list of choices of which one holds. */
export function MenuChoices<Value extends string>({
  title,
  value,
  choices,
  onChoose,
}: {
  readonly title?: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <>
      {title && <Menu.Label>{title}</Menu.Label>}
      <Menu.RadioGroup
        value={value}
        onChange={(chosen) => {
          const choice = choices.find((candidate) => candidate.value === chosen);
          if (choice && choice.value !== value) onChoose(choice.value);
        }}
      >
        {choices.map((choice) => (
          <Menu.RadioItem key={choice.value} value={choice.value} closeMenuOnClick>
            {choice.label}
            {choice.detail && <span className="chip-detail number">{choice.detail}</span>}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
