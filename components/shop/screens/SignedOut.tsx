import { Button } from '../parts/Button.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import type { Visit } from '../router.ts';
import './Notice.css';

export function SignedOut({ visit }: { visit: Visit }) {
  return (
    <MallFrame visit={visit}>
      <div class="ps-notice">
        <h1>你好，请登录</h1>
        <p>登录后查看订单、分期账单与消息。</p>
        <Button look="main" wide link={visit.link({ screen: 'sign-in' })}>
          登录
        </Button>
      </div>
    </MallFrame>
  );
}
