import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Leads who is not signed in to the sign-in page, which leads back to where they wanted to go. */
export function SendToSignIn() {
  const { href } = useLocation();
  // Kept from the first moment: the address changes while the sign-in page is being loaded.
  const [wanted] = useState(href);
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: '/sign-in', search: wanted === '/' ? {} : { back: wanted }, replace: true });
  }, [navigate, wanted]);
  return null;
}
