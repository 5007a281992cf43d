import type { side as source } from '../zh-CN/side.ts';

/** Words of the side panel, and of pausing. */
export const side: Record<keyof typeof source, string> = {
  'side.open': 'Show beside the page',
  'side.start': 'Start: point the way on the page',
  'side.loading': 'Looking at this page…',
  'side.nobody': 'The guide is not on this page.',
  'side.nobody.next':
    'Open the site of the mall or of the lender, and this changes with it. If your repayment plan is on this page, press the icon in the toolbar and choose “Look at this page”.',
  'side.lost': 'This page keeps taking the guide’s panel away.',
  'side.lost.next':
    'The guide does not fight a page and has left: nothing more is pointed at there. The icon in the toolbar lets it try again; or call a number below.',
  'side.own': 'This is a page of the guide itself.',
  'side.own.next':
    'The practice shop has its panel in its own page. Go back to the site of the mall or of the lender, and this changes with it.',
  'side.none': 'There is nothing to do on this page.',
  'side.none.next': 'Go to the repayment plan or the order, and this changes with it.',
  'side.paused': 'The guide is paused.',
  'side.paused.next': 'Nothing of it is left on the page, and it does not look at it by itself any more.',
  'side.pause.tab': 'Pause in this tab',
  'side.pause.site': 'Pause on this site',
  'side.pause.all': 'Pause everywhere',
  'side.resume.tab': 'Resume in this tab',
  'side.resume.site': 'Resume on this site',
  'side.resume.all': 'Resume everywhere',
};
