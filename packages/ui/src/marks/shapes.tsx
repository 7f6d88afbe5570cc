import type { ReactNode } from 'react';

function Shape({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height="1em"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.6"
      viewBox="0 0 16 16"
      width="1em"
    >
      {children}
    </svg>
  );
}

/** A clock: something is due. */
export function ClockShape() {
  return (
    <Shape>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.6V8l2.3 1.6" />
    </Shape>
  );
}

/** A triangle with a stroke in it: something is late or wrong. */
export function WarningShape() {
  return (
    <Shape>
      <path d="M8 2.2 14.4 13.4H1.6Z" />
      <path d="M8 6.6v3M8 11.5v.1" />
    </Shape>
  );
}

/** A tick: something is done. */
export function CheckShape() {
  return (
    <Shape>
      <path d="m3 8.4 3.2 3.2L13 4.8" />
    </Shape>
  );
}

/** A house: the first screen. */
export function HomeShape() {
  return (
    <Shape>
      <path d="M2.4 7.6 8 2.6l5.6 5M4 6.6v6.8h8V6.6M6.6 13.4V9.6h2.8v3.8" />
    </Shape>
  );
}

/** A cross: something was not done, or is closed. */
export function CrossShape() {
  return (
    <Shape>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Shape>
  );
}
