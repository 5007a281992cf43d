import { render } from 'preact';
import { Shop } from '../../../components/shop/Shop.tsx';
import { shop as strings } from '../../../utils/know/strings/zh-CN/shop.ts';
import { addressRouter } from './address-router.ts';

// The served shop: the same components as the extension's practice page, under real hosts and paths.
const root = document.createElement('div');
document.body.append(root);
render(<Shop router={addressRouter(window)} strings={strings} />, root);
