import { advice as adviceEn } from './en/advice.ts';
import { figures as figuresEn } from './en/figures.ts';
import { help as helpEn } from './en/help.ts';
import { panel as panelEn } from './en/panel.ts';
import { popup as popupEn } from './en/popup.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { shop as shopEn } from './en/shop.ts';
import { side as sideEn } from './en/side.ts';
import type { Language, Strings } from './index.ts';
import { advice } from './zh-CN/advice.ts';
import { figures } from './zh-CN/figures.ts';
import { help } from './zh-CN/help.ts';
import { panel } from './zh-CN/panel.ts';
import { popup } from './zh-CN/popup.ts';
import { reasons } from './zh-CN/reasons.ts';
import { shop } from './zh-CN/shop.ts';
import { side } from './zh-CN/side.ts';
import { advice as adviceTw } from './zh-TW/advice.ts';
import { figures as figuresTw } from './zh-TW/figures.ts';
import { help as helpTw } from './zh-TW/help.ts';
import { panel as panelTw } from './zh-TW/panel.ts';
import { popup as popupTw } from './zh-TW/popup.ts';
import { reasons as reasonsTw } from './zh-TW/reasons.ts';
import { shop as shopTw } from './zh-TW/shop.ts';
import { side as sideTw } from './zh-TW/side.ts';

/** Every sentence of every surface. For the background and extension pages; content scripts ask. */
export const dictionaries: Record<Language, Strings> = {
  'zh-CN': { ...advice, ...figures, ...help, ...panel, ...popup, ...reasons, ...shop, ...side },
  'zh-TW': {
    ...adviceTw,
    ...figuresTw,
    ...helpTw,
    ...panelTw,
    ...popupTw,
    ...reasonsTw,
    ...shopTw,
    ...sideTw,
  },
  en: { ...adviceEn, ...figuresEn, ...helpEn, ...panelEn, ...popupEn, ...reasonsEn, ...shopEn, ...sideEn },
};
