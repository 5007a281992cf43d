/**
 * Traditional to simplified, for the characters that occur in the words of this folder, so that one
 * grammar reads both scripts. Pairs of one traditional and one simplified character.
 */
const PAIRS =
  '狀状註注蹤踪預预約约還还訂订單单變变終终銷销計计劃划畫划繳缴帳账賬账額额調调編编輯辑關关閉闭確确認认請请辦办續续貸贷償偿淨净結结動动轉转匯汇醫医號号門门診诊課课員员駕驾檢检' +
  '測测維维險险費费證证實实時时間间個个當当執执錄录詢询歷历項项選选擇择後后遲迟順顺遞递緩缓暫暂頁页廳厅場场館馆機机車车飛飞團团務务紀纪態态處处進进數数據据細细總总' +
  '應应餘余歸归罰罚違违優优會会閱阅區区開开啟启領领發发貨货產产買买賣卖購购資资財财託托給给誤误無无報报書书說说讀读謝谢護护騙骗詐诈電电話话碼码綁绑簽签協协議议條条' +
  '規规則则責责級级業业聯联繫系線线網网銀银戶户鎖锁點点擊击這这筆笔將将從从對对於于與与並并為为沒没過过來来見见現现類类別别種种師师學学練练習习樂乐錢钱樣样層层屬属' +
  '達达運运廠厂廣广親亲愛爱萬万歲岁嗎吗麼么況况滿满減减試试圖图標标題题幣币審审覽览擔担負负贖赎權权繼继廢废攤摊棄弃內内僅仅兩两幾几幫帮專专導导圓圆換换損损搶抢敗败' +
  '斷断舊旧歡欢殘残氣气準准滯滞潔洁熱热獲获環环畢毕異异療疗監监盤盘禮礼稅税稱称積积節节簡简紅红統统經经緊紧績绩義义職职聽听臨临舉举藥药術术裝装裡里複复訊讯設设許许' +
  '評评語语諮咨識识貼贴質质贈赠較较載载輸输輛辆邊边針针鍵键階阶隊队際际難难離离靜静頂顶須须頭头風风憑凭徵征儲储獎奖壞坏寬宽攜携納纳記记參参絡络撥拨補补賠赔臺台塊块億亿驗验';

const map = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) map.set(PAIRS[i]!, PAIRS[i + 1]!);
const traditional = new RegExp(`[${[...map.keys()].join('')}]`, 'g');

/** The text with the traditional characters of our words written as simplified ones. */
export const simplified = (text: string): string =>
  text.replace(traditional, (char) => map.get(char) ?? char);
