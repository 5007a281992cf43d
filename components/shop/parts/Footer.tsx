import type { Visit } from '../router.ts';
import { onlyForShow } from './words.ts';

/** The same look-alikes that a real shop carries at the foot of every page. */
const columns: [string, string[]][] = [
  ['帮助中心', ['账户管理', '购物指南', '分期付款说明']],
  ['售后服务', ['预约维修服务', '7天无理由退货', '取消订单说明']],
  ['防骗提醒', ['反诈专区', '官方渠道查询']],
];

export function Footer({ visit }: { visit: Visit }) {
  return (
    <footer class="ps-foot">
      <div class="ps-in">
        {columns.map(([title, entries]) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry}>
                  <button type="button" onClick={() => visit.say(onlyForShow)}>
                    {entry}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p class="ps-foot-note">
          练习商城是还款向导自带的演练场：商品、订单、账单和消息都是编的，不属于任何商家。
        </p>
      </div>
    </footer>
  );
}
