/** Words of the side panel, and of pausing. Source language. */
export const side = {
  'side.open': '在侧边栏里看',
  'side.start': '开始，在页面上指路',
  'side.loading': '正在看这一页……',
  'side.nobody': '向导不在这一页上。',
  'side.nobody.next':
    '请打开商城或贷款方的网站，这里会跟着变。如果还款计划就在这一页，点工具栏上的图标，选「看看这一页」。',
  'side.lost': '这一页一直在去掉向导的面板。',
  'side.lost.next':
    '向导不和网页争，已经退出：页面上不会再有指引。点工具栏上的图标可以让它再来一次，或者直接打下面的电话。',
  'side.own': '这是向导自己的页面。',
  'side.own.next': '练习商城的面板就在那一页里。回到商城或贷款方的网站，这里会跟着变。',
  'side.none': '这一页没有要办的。',
  'side.none.next': '到还款计划或订单那一页，这里会跟着变。',
  'side.paused': '向导暂停了。',
  'side.paused.next': '页面上什么都没有留下；它不会自己再看这一页。',
  'side.pause.tab': '在这个标签页暂停',
  'side.pause.site': '在本站暂停',
  'side.pause.all': '在所有网站暂停',
  'side.resume.tab': '在这个标签页继续',
  'side.resume.site': '在本站继续',
  'side.resume.all': '在所有网站继续',
} as const;
