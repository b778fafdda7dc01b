import { createContext, use } from 'react';

/** Whose figures are on screen: decides currency and clock. `now` is null on a shared page, which looks back only. */
export type AnswerOrganisation = {
  readonly name: string;
  readonly timezone: string;
  readonly currency: string;
};

export const OrganisationContext = createContext<AnswerOrganisation>({
  name: '',
  timezone: 'UTC',
  currency: 'EUR',
});

export function useOrganisation(): AnswerOrganisation {
  return use(OrganisationContext);
}
