import { planPage } from './plan-page.ts';

/** What a style sheet alone lays over the control is there from the start, out of its way. */
const STYLE = `<style id="sheet">section{position:relative}
.veil{display:none;position:absolute;inset:0}
.wrap{position:relative;display:inline-block}
.wrap::after{content:'';position:absolute;inset:0}
.slide{position:fixed;inset:100% 0 auto;height:100vh;transition:inset 1s linear}
.slide.up{inset:0 0 auto}
section.lies:hover .veil,#lay:checked~section .veil{display:block}</style>`;
const VEIL = '<a class="veil" href="#order" style="opacity:0">取消订单</a>';
/** A page whose control can go in every way that is listed here. */
export const DEPARTURES_PAGE = planPage({
  head: STYLE,
  around: (booking) =>
    `<details open><summary>预约</summary><fieldset><input type="checkbox" id="lay">${booking.replace('</section>', `${VEIL}</section>`)}</fieldset></details>`,
});

export const add = (html: string) => `document.body.insertAdjacentHTML('beforeend', \`${html}\`)`;
const styled = (css: string): [string, string] => [`it.style.cssText = '${css}'`, "it.style.cssText = ''"];
const over = (tag: string, then = ''): [string, string, string, string] => [
  `${add(tag)}; ${then}`,
  "document.getElementById('over').remove()",
  'blocked',
  'covered',
];

/** How a control can go: what happens to `it`, what undoes it, the state that follows, and of `blocked` why. */
export const DEPARTURES: [string, string, string, string, string?][] = [
  ['removed', 'globalThis.was = it; it.remove()', "document.querySelector('.veil').before(was)", 'lookalike'],
  [
    'replaced by another',
    "globalThis.was = it; it.insertAdjacentHTML('afterend', '<button id=other>提前还款</button>'); it.remove()",
    "document.getElementById('other').replaceWith(was)",
    'lookalike',
  ],
  ['not displayed', ...styled('display:none'), 'lookalike'],
  ['without a box', ...styled('display:contents'), 'lookalike'],
  ['invisible', ...styled('visibility:hidden'), 'lookalike'],
  ['transparent', ...styled('opacity:0'), 'lookalike'],
  ['without size', ...styled('width:0;height:0;padding:0;border:0;overflow:hidden'), 'lookalike'],
  ['cut away', ...styled('clip-path:inset(50%)'), 'blocked'],
  ['hidden', 'it.hidden = true', 'it.hidden = false', 'lookalike'],
  [
    'in what is not drawn',
    "it.parentNode.style.contentVisibility = 'hidden'",
    "it.parentNode.style.contentVisibility = ''",
    'absent',
  ],
  ['in what was folded', "it.closest('details').open = false", "it.closest('details').open = true", 'absent'],
  ['disabled', 'it.disabled = true', 'it.disabled = false', 'blocked', 'disabled'],
  [
    'called disabled',
    "it.ariaDisabled = 'true'",
    "it.removeAttribute('aria-disabled')",
    'blocked',
    'disabled',
  ],
  [
    'in a disabled group',
    "it.closest('fieldset').disabled = true",
    "it.closest('fieldset').disabled = false",
    'blocked',
    'disabled',
  ],
  ['inert', "it.closest('section').inert = true", "it.closest('section').inert = false", 'blocked'],
  ['under a mask', ...over('<div id="over" style="position:fixed;inset:0;background:#0008"></div>')],
  [
    'under a dialog',
    ...over('<dialog id="over">系统维护</dialog>', "document.getElementById('over').showModal()"),
  ],
  [
    'under a transparent popover',
    ...over(
      '<p id="over" popover="manual" style="inset:0;width:auto;height:auto;opacity:0">取消订单</p>',
      "document.getElementById('over').showPopover()",
    ),
  ],
  [
    'under a transparent link',
    "document.querySelector('.veil').style.display = 'block'",
    "document.querySelector('.veil').style.display = ''",
    'blocked',
    'covered',
  ],
  [
    'under a transparent link of its own',
    `it.style.position = 'relative'; it.insertAdjacentHTML('beforeend', '${VEIL.replace('class="veil"', 'id="over"').replace('opacity', 'position:absolute;inset:0;opacity')}')`,
    "document.getElementById('over').remove()",
    'blocked',
    'covered',
  ],
  [
    'under what is drawn by the box around it',
    "const box = document.createElement('span'); box.className = 'wrap'; it.before(box); box.append(it)",
    'it.parentNode.replaceWith(it)',
    'blocked',
    'covered',
  ],
];
