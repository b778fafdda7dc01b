import { Menu, useMantineColorScheme } from '@mantine/core';
import { Icon, type IconName } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';

const choices = [
  { scheme: 'light', icon: 'sun', label: 'light' },
  { scheme: 'dark', icon: 'moon', label: 'dark' },
  { scheme: 'auto', icon: 'screen', label: 'system' },
] as const satisfies readonly { scheme: string; icon: IconName; label: string }[];

export function AppearanceMenu() {
  const { app } = useMessages();
  // Holding transitions back during the change would need an inline style sheet.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const current = choices.find(({ scheme }) => scheme === colorScheme) ?? choices[2];
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="icon-button" aria-label={app.appearance} title={app.appearance}>
          <Icon name={current.icon} size={18} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(asScheme(value))}>
          {choices.map(({ scheme, label }) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {app[label]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function asScheme(value: string) {
  return choices.find(({ scheme }) => scheme === value)?.scheme ?? 'auto';
}
