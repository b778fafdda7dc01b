/** The lookout: a horizon, a watch over it, a signal above. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0B6E7F" />
      <path d="M6 21h20" stroke="#FBFAF7" strokeWidth="2" strokeLinecap="round" />
      <path d="M9.5 21a6.5 6.5 0 0 1 13 0" fill="none" stroke="#FBFAF7" strokeWidth="2" />
      <circle cx="16" cy="9" r="2.4" fill="#FF8A66" />
    </svg>
  );
}
