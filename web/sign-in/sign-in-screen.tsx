import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { meQuery, signIn, signInHintsQuery } from '#web/api/queries.ts';
import { AppearanceMenu } from '#web/app-shell/appearance-menu.tsx';
import { LanguageSwitch } from '#web/app-shell/language-switch.tsx';
import { ProblemNotice } from '#web/app-shell/problem-notice.tsx';
import { BrandMark } from '#web/icons/brand-mark.tsx';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import './sign-in.css';

/** Email and password; where the product shows its demo, its sign-ins are one click. */
export function SignInScreen() {
  const { signIn: words } = useMessages();
  const hints = useQuery(signInHintsQuery);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ email, password });
  };
  const demo = hints.data?.demoSignIns ?? [];
  return (
    <main className="sign-in">
      <div className="sign-in-choices">
        <LanguageSwitch />
        <AppearanceMenu />
      </div>
      <div className="sign-in-card">
        <BrandMark size={40} />
        <h1 className="serif">{words.title}</h1>
        <form onSubmit={submit}>
          <label>
            <span>{words.email}</span>
            <input
              type="email"
              name="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
          </label>
          <label>
            <span>{words.password}</span>
            <input
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          </label>
          {enter.isError && <SignInProblem error={enter.error} />}
          <button type="submit" className="button" data-kind="primary" disabled={enter.isPending}>
            {enter.isPending ? words.submitting : words.submit}
          </button>
        </form>
        {demo.length > 0 && (
          <section aria-labelledby="demo-title">
            <h2 id="demo-title">{words.demo}</h2>
            <ul className="demo-sign-ins">
              {demo.map((hint) => (
                <li key={hint.email}>
                  <button
                    type="button"
                    className="demo-sign-in sheet"
                    disabled={enter.isPending}
                    onClick={() => enter.mutate({ email: hint.email, password: hint.password })}
                  >
                    <span>
                      <span className="visually-hidden">{words.demoAs} </span>
                      <strong>{hint.organisation}</strong>
                      <span className="quiet">{hint.email}</span>
                    </span>
                    <Icon name="right" />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}

function useSignIn() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { back } = useSearch({ from: '/sign-in' });
  return useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      queryClient.clear();
      await queryClient.fetchQuery(meQuery);
      await navigate({ href: back ?? '/', replace: true });
    },
  });
}

/** A wrong password is the reader's to mend; anything else is told as everywhere. */
function SignInProblem({ error }: { readonly error: unknown }) {
  const { signIn: words } = useMessages();
  const { code } = problemOf(error);
  if (code !== 'not-signed-in' && code !== 'invalid-credentials') return <ProblemNotice error={error} />;
  return (
    <div className="notice" data-tone="signal" role="alert">
      <Icon name="alert" size={18} />
      <div>
        <strong>{words.wrong}</strong>
        <p>{words.wrongHint}</p>
      </div>
    </div>
  );
}
