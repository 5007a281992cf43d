/**
 * Which texts are worth a second look; read with every page, so small. What they mean is told elsewhere.
 * The first letters of the verbs, of what stands on the buttons of dialogs, and of the ways to the plan.
 */
export const interest = {
  label:
    /[取撤終终中停放作解修变變更调調编編改延展续續推顺順缓緩确確是否返关關閉闭再考保不算知好同提还還结結计計订訂账賬帳登预預立去查详詳下送回上换換注註抽掉收先晚×✕]|cancel|stop|revoke|withdraw|terminate|chang|edit|modify|update|move|adjust|reschedul|postpone|defer|delay|exten|yes|no\b|ok|confirm|keep|close|back|never|continue|save|submit|request|apply|early|pay|turn|sign|log|order|plan|schedule|view|leave|skip|don|maybe|send|reply|call|delete|remov|unsched|shift|swap|amend|pick|choose|ask|void|undo|take|scrap|recall/i,
  matter: /还款|還款|分期|账单|帳單|借款|贷款|貸款|缴款|繳款|扣款|repay|instal|loan|emi\b|payment/i,
};
