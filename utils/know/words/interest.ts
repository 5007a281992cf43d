/** The first letters of the verbs of cancelling and changing. */
const ACT =
  '[取撤终終中停放作解修变變更改调調编編延展续續推顺順缓緩宽寬抽退废廢弃棄消收换換注註晚迟遲过過别別押另挪重划劃掉先不]|cancel|stop|halt|voke|withdraw|terminate|chang|alter|put off|rrang|edit|modify|update|mov|adjust|(re|un)sched|p(ost|re-?)pon|defer|delay|push|exten|switch|drop|pull|bump|nudge|take|call|swap|shift|revis|amend|pick|choose|ask|request|set|bring|void|undo|abort|delet|scrap';

/**
 * Which texts are worth a second look; read with every page, so small. What they mean is told elsewhere.
 * Beside the verbs of the acts: what stands on the buttons of dialogs, and the ways to the plan.
 */
export const interest = {
  label: new RegExp(
    `${ACT}|[就确確是否返关關閉闭再考保留算知好同提还還结結计計订訂账賬帳登预預立去查详詳送回上×✕]|yes|no\\b|ok|confirm|keep|close|back|never|continue|save|submit|apply|early|pay|turn|sign|log|order|plan|sched|view|leave|skip|don|maybe|send|reply`,
    'i',
  ),
  act: new RegExp(ACT, 'i'),
  matter: /还款|還款|分期|账单|帳單|借款|贷款|貸款|缴款|繳款|扣款|repay|instal|loan|emi\b|payment/i,
};
