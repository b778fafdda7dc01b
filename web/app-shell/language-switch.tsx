import { locales } from '#semantic-layer/query/locale.ts';
import { useLocale } from '#web/messages/messages-context.tsx';

const nameOf = { en: 'English', fr: 'Français' } as const;

export function LanguageSwitch() {
  const { locale, messages, setLocale } = useLocale();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{messages.app.switchLanguage}</legend>
      {locales.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === locale}
          aria-label={`${choice.toUpperCase()}, ${nameOf[choice]}`}
          onClick={() => setLocale(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
