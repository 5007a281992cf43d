import type { ComponentChildren } from 'preact';
import type { Visit } from '../router.ts';
import type { Place } from '../world/places.ts';
import './FinanceFrame.css';

interface FinanceFrameProps {
  visit: Visit;
  title: string;
  /** Where the arrow leads back to. */
  back: [string, Place];
  children: ComponentChildren;
}

/** The lender's pages look unlike the mall's, as they do in life: a narrow column under a plain bar. */
export function FinanceFrame({ visit, title, back: [name, place], children }: FinanceFrameProps) {
  return (
    <>
      <div class="ps-finance">
        <div>
          <a {...visit.link(place)}>‹ {name}</a>
          <h1>{title}</h1>
          <span>练习商城 · 分期</span>
        </div>
      </div>
      <main class="ps-finance-body">{children}</main>
    </>
  );
}
