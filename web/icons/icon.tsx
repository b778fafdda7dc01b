const paths = {
  plus: 'M12 5v14M5 12h14',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M8 8h8v8H8z',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  down: 'M7 10l5 5 5-5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  share: 'M12 15V4M8 7.5L12 4l4 3.5M5 13v6h14v-6',
  download: 'M12 4v11M8 11.5l4 3.5 4-3.5M5 19h14',
  table: 'M4 5h16v14H4zM4 10h16M10 10v9',
  chart: 'M5 19V9M11 19V5M17 19v-7M4 19h16',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6l1.5 1.5M16.9 16.9l1.5 1.5M5.6 18.4l1.5-1.5M16.9 7.1l1.5-1.5',
  moon: 'M19 14.5A7.5 7.5 0 019.5 5a7.5 7.5 0 109.5 9.5z',
  screen: 'M4 5h16v11H4zM9 20h6M12 16v4',
  clock: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4l3 2',
  metrics: 'M5 5h14M5 12h14M5 19h9',
  leave: 'M14 5h5v14h-5M4 12h11M11 8l4 4-4 4',
  alert: 'M12 4.5L21 19H3zM12 10v4M12 16.5v.5',
  search: 'M11 5a6 6 0 100 12 6 6 0 000-12zM15.5 15.5L20 20',
  right: 'M5 12h13M13 7l5 5-5 5',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words, never instead of them: hidden from assistive technology. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
