/** What a control says that has no screen behind it in this small shop. */
export const onlyForShow = '练习商城里，这里只作展示。';

/** What a control says that would move money in a real shop. */
export const noPaying = '练习商城不办理付款，什么也没有扣。';
