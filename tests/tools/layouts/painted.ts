/** Layouts that are hard to be seen on, or to be honest on. */
import { alone, style } from './layout.ts';
import { look, shopPage } from './page.ts';

export const dark = alone(
  'dark',
  shopPage({
    root: 'style="color-scheme:dark"',
    head: style(
      `body{color:#eef4f2;background:radial-gradient(circle at 18% 62%,#ffd28a,transparent 22%),radial-gradient(circle at 52% 35%,#d93a7c,transparent 30%),
      radial-gradient(circle at 80% 75%,#2dd4bf,transparent 34%),conic-gradient(from 40deg at 40% 60%,#10182b,#5b1f6b,#b3125f,#0f766e,#10182b);background-attachment:fixed}
      header,section,table{background:#0009!important}section{backdrop-filter:blur(2px);background:#0003!important}button{background:#fff2}
      #it{color:#ffd28a;border-color:#b3125f}td,th{border-color:#fff3}`,
    ),
  }),
  { scheme: 'dark' },
);

export const hostile = alone(
  'hostile',
  shopPage({
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-a1'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">
      <style nonce="a1">${look}html{font-size:40px;filter:none}
      div,div *,popover,[popover]{all:unset!important;display:none!important;opacity:0!important}
      *{animation:none!important;letter-spacing:.08em!important;text-transform:uppercase!important;font-family:serif!important}</style>`,
  }),
);

export const covered = alone(
  'covered',
  shopPage({
    head: style('.acts{position:relative}.acts a{position:absolute;inset:0;opacity:0;cursor:pointer}'),
    around: (booking) =>
      booking
        .replace('<button type="button">', '<div class="acts"><button type="button">')
        .replace('</section>', '<a href="#">取消订单</a></div></section>'),
  }),
  { arrange: (visit) => visit.status(({ state }) => state === 'blocked', 'the control to be covered') },
);
