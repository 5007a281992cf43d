import { Button } from '../parts/Button.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import type { Visit } from '../router.ts';
import './Notice.css';

export function Missing({ visit }: { visit: Visit }) {
  return (
    <MallFrame visit={visit}>
      <div class="ps-notice">
        <h1>这个页面不存在</h1>
        <p>练习商城里没有这个地址。</p>
        <Button look="line" link={visit.link({ screen: 'home' })}>
          返回首页
        </Button>
      </div>
    </MallFrame>
  );
}
