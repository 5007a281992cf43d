import type { ComponentChildren } from 'preact';
import './Button.css';

interface ButtonProps {
  children: ComponentChildren;
  look?: 'plain' | 'main' | 'line';
  wide?: boolean;
  /** A link where it leads somewhere, a button where it does something. */
  link?: { href: string; onClick(event: MouseEvent): void };
  onClick?(): void;
}

export function Button({ children, look = 'plain', wide = false, link, onClick }: ButtonProps) {
  const classes = `ps-button is-${look}${wide ? ' is-wide' : ''}`;
  if (link) {
    return (
      <a class={classes} {...link}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" class={classes} onClick={onClick}>
      {children}
    </button>
  );
}
