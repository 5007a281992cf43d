import type { side as source } from '../zh-CN/side.ts';

/** Words of the side panel, and of pausing. */
export const side: Record<keyof typeof source, string> = {
  'side.open': '在側邊欄裡看',
  'side.start': '開始，在頁面上指路',
  'side.loading': '正在看這一頁……',
  'side.nobody': '嚮導不在這一頁上。',
  'side.nobody.next':
    '請打開商城或貸款方的網站，這裡會跟著變。如果還款計畫就在這一頁，點工具列上的圖示，選「看看這一頁」。',
  'side.lost': '這一頁一直在去掉嚮導的面板。',
  'side.lost.next':
    '嚮導不和網頁爭，已經退出：頁面上不會再有指引。點工具列上的圖示可以讓它再來一次，或者直接打下面的電話。',
  'side.own': '這是嚮導自己的頁面。',
  'side.own.next': '練習商城的面板就在那一頁裡。回到商城或貸款方的網站，這裡會跟著變。',
  'side.none': '這一頁沒有要辦的。',
  'side.none.next': '到還款計畫或訂單那一頁，這裡會跟著變。',
  'side.paused': '嚮導暫停了。',
  'side.paused.next': '頁面上什麼都沒有留下；它不會自己再看這一頁。',
  'side.pause.tab': '在這個分頁暫停',
  'side.pause.site': '在本站暫停',
  'side.pause.all': '在所有網站暫停',
  'side.resume.tab': '在這個分頁繼續',
  'side.resume.site': '在本站繼續',
  'side.resume.all': '在所有網站繼續',
};
