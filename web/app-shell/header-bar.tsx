import type { ReactNode } from 'react';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale } from '#web/messages/messages-context.tsx';
import { describeInstant } from '#web/reading/describe-period.ts';
import { AppearanceMenu } from './appearance-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { useMe } from './me-context.ts';

/** Whose data this is, and what its clock says where that is not the reader's own. */
export function HeaderBar({ menu }: { readonly menu: ReactNode }) {
  const { organisation } = useMe();
  const { locale, messages } = useLocale();
  return (
    <header className="header">
      {menu}
      <strong className="header-organisation">{organisation.name}</strong>
      {organisation.isClockPinned && (
        <span className="header-clock number" title={messages.app.demoClockHint}>
          <Icon name="clock" size={14} />
          {messages.app.demoClock(describeInstant(organisation.now, organisation.timezone, locale))}
        </span>
      )}
      <div className="header-choices">
        <LanguageSwitch />
        <AppearanceMenu />
      </div>
    </header>
  );
}
