import type { panel as source } from '../zh-CN/panel.ts';

export const panel: Record<keyof typeof source, string> = {
  'panel.name': 'Repay Guide',
  'panel.step': 'Step {n} of 6',
  'panel.start': 'Start',
  'panel.ring': 'This one: {label}',
  'panel.soft': 'This way: {label}',
  'panel.mark': 'Here it is',
  'panel.away': '“{label}” is out of sight. Take me there',
  'panel.also.cancel': 'Want to cancel? Ring “{label}” instead',
  'panel.also.modify': 'Want to change it? Ring “{label}” instead',
  'panel.lookalikes': 'Similar names, but not it ({n})',
  'panel.check': 'Look at these first',
  'panel.progress': '{n} of {all} seen',
  'panel.urgent': 'Pressing',
  'panel.unstated': 'Not stated on this page',
  'panel.where': 'Show me where',
  'panel.why': 'Why we think so',
  'panel.copy': 'Copy',
  'panel.copied': 'Copied',
  'panel.copyFailed': 'Cannot copy: select the number',
  'panel.verify':
    'Source and date of the number: in the extension’s popup. Check it again inside the official app or site.',
  'panel.scam':
    'Xiaomi, banks and the police never ask you to share your screen, transfer money or tell a code. If you did not dial the official number yourself, hang up and call 96110 (mainland China).',
  'panel.collapse': 'Collapse',
  'panel.corner': 'Other corner',
  'panel.drag': 'Drag to another corner; by keyboard: arrow keys on “Other corner”',
  'panel.hide': 'Hide for 5 s',
  'panel.pause': 'Pause on this site',
  'panel.about': 'It only points: it never clicks and never sends anything. Not affiliated with Xiaomi.',
};
