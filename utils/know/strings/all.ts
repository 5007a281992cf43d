import { advice as adviceEn } from './en/advice.ts';
import { directory as directoryEn } from './en/directory.ts';
import { figures as figuresEn } from './en/figures.ts';
import { help as helpEn } from './en/help.ts';
import { options as optionsEn } from './en/options.ts';
import { panel as panelEn } from './en/panel.ts';
import { policy as policyEn } from './en/policy.ts';
import { popup as popupEn } from './en/popup.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { safety as safetyEn } from './en/safety.ts';
import { shop as shopEn } from './en/shop.ts';
import { side as sideEn } from './en/side.ts';
import type { Language, Strings } from './index.ts';
import { advice } from './zh-CN/advice.ts';
import { directory } from './zh-CN/directory.ts';
import { figures } from './zh-CN/figures.ts';
import { help } from './zh-CN/help.ts';
import { options } from './zh-CN/options.ts';
import { panel } from './zh-CN/panel.ts';
import { policy } from './zh-CN/policy.ts';
import { popup } from './zh-CN/popup.ts';
import { reasons } from './zh-CN/reasons.ts';
import { safety } from './zh-CN/safety.ts';
import { shop } from './zh-CN/shop.ts';
import { side } from './zh-CN/side.ts';
import { advice as adviceTw } from './zh-TW/advice.ts';
import { directory as directoryTw } from './zh-TW/directory.ts';
import { figures as figuresTw } from './zh-TW/figures.ts';
import { help as helpTw } from './zh-TW/help.ts';
import { options as optionsTw } from './zh-TW/options.ts';
import { panel as panelTw } from './zh-TW/panel.ts';
import { policy as policyTw } from './zh-TW/policy.ts';
import { popup as popupTw } from './zh-TW/popup.ts';
import { reasons as reasonsTw } from './zh-TW/reasons.ts';
import { safety as safetyTw } from './zh-TW/safety.ts';
import { shop as shopTw } from './zh-TW/shop.ts';
import { side as sideTw } from './zh-TW/side.ts';

/** Every sentence of every surface. For the background and extension pages; content scripts ask. */
export const dictionaries: Record<Language, Strings> = {
  'zh-CN': {
    ...advice,
    ...directory,
    ...figures,
    ...help,
    ...options,
    ...panel,
    ...policy,
    ...popup,
    ...reasons,
    ...safety,
    ...shop,
    ...side,
  },
  'zh-TW': {
    ...adviceTw,
    ...directoryTw,
    ...figuresTw,
    ...helpTw,
    ...optionsTw,
    ...panelTw,
    ...policyTw,
    ...popupTw,
    ...reasonsTw,
    ...safetyTw,
    ...shopTw,
    ...sideTw,
  },
  en: {
    ...adviceEn,
    ...directoryEn,
    ...figuresEn,
    ...helpEn,
    ...optionsEn,
    ...panelEn,
    ...policyEn,
    ...popupEn,
    ...reasonsEn,
    ...safetyEn,
    ...shopEn,
    ...sideEn,
  },
};
