const paths = {
  'arrow-right': 'M5 12h13M13 6l6 6-6 6',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5',
  check: 'M5 13l4.500 4.500L19 7',
  'chevron-down': 'M6 9l6 6 6-6',
  'chevron-left': 'M15 6l-6 6 6 6',
  'chevron-right': 'M9 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  danger: 'M12 7v6M12 16.500v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  filter: 'M4 6h16M7 12h10M10 18h4',
  info: 'M12 11v6M12 7.500v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.500 4.500',
  'sort-down': 'M12 5v14M6 13l6 6 6-6',
  'sort-up': 'M12 19V5M6 11l6-6 6 6',
  success: 'M8 12.500l3 3 5.500-6M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  warning: 'M12 9v5M12 16.500v.5M12 3L2 20.500h20z',
} as const

export type IconName = keyof typeof paths

/** A drawing beside a text that says the same; hidden from assistive technology. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
