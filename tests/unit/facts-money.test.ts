import { describe, expect, it } from 'vitest';
import { type Charge, chargesIn } from '../../utils/recognise/facts/charges.ts';
import { denies } from '../../utils/recognise/facts/clauses.ts';
import { moneyIn } from '../../utils/recognise/facts/money.ts';
import { ordersIn } from '../../utils/recognise/facts/orders.ts';
import { phonesIn } from '../../utils/recognise/facts/phones.ts';
import { ratesIn } from '../../utils/recognise/facts/rates.ts';

const of = (kind: Charge['kind'], line: string, label = ''): string[] =>
  chargesIn(line, label)
    .filter((charge) => charge.kind === kind)
    .map(({ text }) => text);
const fees = (line: string, label = ''): string[] => of('fee', line, label);

describe('a sum', () => {
  it.each([
    '第3/12期',
    'Payment 3 of 4',
    'Instalment 2 of 3',
    'before 10.30pm on 6 December',
    'Mon–Fri 8.30am–6pm',
    'Phone lines close at 5.30 pm',
    '还款指令 HK20261120-17',
    '2026.11.22 18:00',
    '版本 v3.12.00',
    '已有10万用户',
    '万分之五',
    '费率2.22%',
    '卡号 6217 **** 8890',
    'iOS17.20',
    '（2026）第1203号',
  ])('does not stand in %s', (line) => {
    expect(moneyIn(line)).toEqual([]);
  });

  it.each([
    ['¥ 690 .49', 69_049, '¥ 690 .49'],
    ['￥690.49', 69_049, '￥690.49'],
    ['RMB 1,280.5', 128_050, 'RMB 1,280.5'],
    ['CNY 300', 30_000, 'CNY 300'],
    ['3,288元整', 328_800, '3,288元整'],
    ['1.2万元', 1_200_000, '1.2万元'],
    ['３，２８８．００元', 328_800, '３，２８８．００元'],
    ['人民币 12,000.00 元', 1_200_000, '人民币 12,000.00 元'],
    ['新台幣1,200元', 120_000, '新台幣1,200元'],
    ['a charge of SGD 80 applies', 8_000, 'SGD 80'],
    ['S$ 119.00', 11_900, 'S$ 119.00'],
    ['US$1,203', 120_300, 'US$1,203'],
    ['₹1,20,000.00', 12_000_000, '₹1,20,000.00'],
    ['₹2.5 lakh', 25_000_000, '₹2.5 lakh'],
    ['Rs. 4,386', 438_600, 'Rs. 4,386'],
    ['£231.75 collected', 23_175, '£231.75'],
    ['€50', 5_000, '€50'],
    ['690.49 CNY', 69_049, '690.49 CNY'],
    ['135.95元 × 3期', 13_595, '135.95元'],
    ['3元/期', 300, '3元'],
  ] as const)('is read in %s', (line, fen, text) => {
    expect(moneyIn(line).map((money) => [money.fen, money.text])).toEqual([[fen, text]]);
  });

  it('keeps both ends of a range, and the minus of what is taken off', () => {
    expect(moneyIn('¥100-¥500').map((money) => money.fen)).toEqual([10_000, 50_000]);
    expect(moneyIn('100.00-500.00元').map((money) => [money.fen, money.minus])).toEqual([
      [10_000, false],
      [50_000, false],
    ]);
    expect(chargesIn('优惠 -¥5.00', '').map(({ kind, value }) => [kind, value])).toEqual([['amount', -500]]);
  });

  it.each(['洗车 9.9 元起', '还款立减 8 元', '已用 5 元券', 'Save £20', '$20 off your next order'])(
    'of an offer in %s is none of this repayment',
    (line) => {
      expect(chargesIn(line, '')).toEqual([]);
    },
  );

  it('is read without a sign where its name says that it is one', () => {
    expect(chargesIn('4,386', 'Amount (₹)')).toMatchObject([{ kind: 'amount', value: 438_600 }]);
    expect(chargesIn('1200', '应还金额(元)')).toMatchObject([{ kind: 'amount', value: 120_000 }]);
    expect(chargesIn('1200', '积分')).toEqual([]);
  });
});

describe('a rate', () => {
  it.each([
    '还款进度 33%',
    '40% complete',
    '积分3倍',
    '可减免3%的利息',
    '装修贷利率 3.0% 起',
    'Move your mortgage from 2.35% p.a.',
    '0%利率',
    '免息，日利率0.05%优惠',
  ])('does not stand in %s', (line) => {
    expect(of('rate', line)).toEqual([]);
  });

  it.each([
    ['0.05%/天', '0.05%', { value: 0.05, unit: '%', per: 'day' }],
    ['2.22％', '2.22％', { value: 2.22, unit: '%', per: null }],
    ['每日3‰', '3‰', { value: 3, unit: '‰', per: 'day' }],
    ['日利率万分之五', '万分之五', { value: 5, unit: '‱', per: 'day' }],
    ['按千分之一收取', '千分之一', { value: 1, unit: '‰' }],
    ['剩余本金的百分之三', '百分之三', { value: 3, unit: '%', base: '剩余本金' }],
    ['百分之十二点五', '百分之十二点五', { value: 12.5, unit: '%' }],
    ['罚息为原利率的1.5倍', '1.5倍', { value: 1.5, unit: 'x', base: '原利率' }],
    ['逾期利率上浮50%', '50%', { value: 50, unit: '%' }],
    ['未还金额的0.1%/日', '0.1%', { value: 0.1, per: 'day', base: '未还金额' }],
    ['应还未还金额的5%', '5%', { value: 5, base: '应还未还金额' }],
    ['年化利率（单利）7.2%', '7.2%', { value: 7.2, per: 'year' }],
    ['费率0.5%/月', '0.5%', { value: 0.5, per: 'month' }],
    ['分期手续费0.75%/期', '0.75%', { value: 0.75, per: 'period' }],
    ['一次性手续费2%', '2%', { value: 2, per: 'total' }],
    ['12.99% APR', '12.99%', { value: 12.99, per: 'year' }],
    ['1.5% p.m. on the overdue amount', '1.5%', { value: 1.5, per: 'month', base: 'overdue amount' }],
    ['2% of the outstanding principal + GST', '2%', { value: 2, base: 'outstanding principal' }],
    ['3 per cent per annum', '3 per cent', { value: 3, unit: '%', per: 'year' }],
  ])('is read in %s', (line, text, value) => {
    expect(ratesIn(line)).toMatchObject([{ text, value }]);
  });
});

describe('a fee', () => {
  it.each([
    '首次提前还款不收违约金',
    '手续费免收',
    '可减免3%的利息',
    '不额外加收费用5元',
    '没有违约金',
    '提前还款无需支付违约金',
    '提前还款不会减少手续费 5.00元',
    '0手续费',
    '零手续费，月供 690.49元',
    '手续费0元',
    '手续费 ¥0.00',
    '12期免息，每期 ¥135.95',
    '免手续费 5元',
    '手续费 5元（限时免收）',
    '提前結清免收違約金',
    '免收 2% 提前还款手续费',
    '不收取任何费用',
    '提前还款不另收费',
    '服务费已优惠5元',
    'No early repayment fee',
    'There are no fees or charges for changing the date',
    'fee-free',
    "We won't charge you £5",
    'You will not be charged the £5 fee',
    'The £12 fee is waived',
    'Without any penalty: pay £200 early',
    'Foreclosure is free of charge',
    '分期总额 1,026.48元',
    '本期应还（含费用） 2,334.28元',
    '应还本息 500.00元',
    'Principal and interest $431.07',
    'Your card will be charged $49.00 on 4 December',
    'Next charge $49.00',
    '消费 99.00元',
    '房费 ￥1,176.00',
    'Interest rate: 9.9% fixed',
    '年利率 6.8%',
    'Interest rate 9.9%',
  ])('does not stand in %s', (line) => {
    expect(fees(line)).toEqual([]);
  });

  it.each([
    ['手续费 2.95元/期，费率2.22%', ['2.95元']],
    ['含服务费4.98元/期 费率0.5%/月', ['4.98元']],
    ['提前还款手续费为剩余本金的3%', ['提前还款手续费为剩余本金的3%']],
    ['首次提前还款不收违约金。第二次3%', ['第二次3%']],
    ['首次提前还贷不收违约金，第二次起按还款额的1%收取。', ['第二次起按还款额的1%收取']],
    ['逾期不还将收取违约金 50元', ['50元']],
    ['不足一月按一月收费，每月 20元手续费', ['20元']],
    ['没有按时还款的，收取滞纳金 10元', ['10元']],
    ['每次不低于5元手续费', ['5元']],
    ['逾期每日收取5元滞纳金', ['5元']],
    ['罚息为原利率的1.5倍', ['罚息为原利率的1.5倍']],
    ['逾期6個月以內按利率10%加收違約金', ['逾期6個月以內按利率10%加收違約金']],
    ['逾期将收取违约金（最低还款额未还部分的5%）', ['逾期将收取违约金（最低还款额未还部分的5%）']],
    ['每期手续费：6元（首期手续费免收）', ['6元']],
    ['違約金為借款本金5天的利息', ['違約金為借款本金5天的利息']],
    ['每次變更酌收作業費 NT$50', ['NT$50']],
    ['本金 1200.00 手续费 6.80', ['6.80']],
    ['8,063.20 含手续费63.20', ['63.20']],
    [
      '提前还款违约金：还款期数<6期，剩余本金的5%；>12期，免收提前还款违约金',
      ['提前还款违约金：还款期数<6期，剩余本金的5%'],
    ],
    ['a £15 missed payment fee applies', ['£15']],
    ['If you do not pay, a £12 fee is charged', ['£12']],
    ['A late fee of $25.00 applies if no payment arrives', ['$25.00']],
    ['No fee for the first change but from the second change £5', ['£5']],
    [
      'Prepayment charge: 2% of the outstanding principal + GST',
      ['Prepayment charge: 2% of the outstanding principal + GST'],
    ],
    ['A bounced EMI attracts ₹590', ['₹590']],
    ['Missed repayments cost £6.00 each', ['£6.00']],
    ['a late charge of SGD 80 applies', ['SGD 80']],
    [
      'Foreclosure charge: 3% of principal. No charge for part payment.',
      ['Foreclosure charge: 3% of principal'],
    ],
    ['a $7 late fee after a 5-day grace period', ['$7']],
    ['逾期費：第一個月300元，第二個月400元', ['300元', '400元']],
    ['逾期违约金：未还最低还款额部分的5%，最低10元', ['逾期违约金：未还最低还款额部分的5%', '10元']],
    ['Late payment: £12 per missed payment', ['£12']],
    ['剩餘 5 期 分期年利率 6.00% 手續費 NT$300', ['NT$300']],
    ['逾期按日利率0.05%计收罚息', ['逾期按日利率0.05%计收罚息']],
    ['逾期罚息按日利率0.05%计算', ['逾期罚息按日利率0.05%计算']],
    ['Total to pay £312.50, including £12.50 interest', ['£12.50']],
    ['Pre-closure is free after 6 EMIs; 2.5% before that', ['2.5% before that']],
    ['担保费 0.3%/月，账户管理费 ¥12.00/期', ['担保费 0.3%/月', '¥12.00']],
    ['Early repayment charge: up to 58 days’ interest', ['Early repayment charge: up to 58 days’ interest']],
    ['每期应还 690.49（本金 666.50 + 手续费 23.99）', ['23.99']],
  ])('is read in %s', (line, texts) => {
    expect(fees(line)).toEqual(texts);
  });

  it.each([
    ['£12', 'Late payment fee'],
    ['42.67', '利息'],
    ['每次 NT$100，併入當期收取', '變更手續費'],
    ['63.20', '手续费（元）'],
  ])('is read in %s under the name %s', (line, label) => {
    expect(fees(line, label)).toHaveLength(1);
  });
});

describe('denies', () => {
  it.each([
    '逾期不还将收取违约金',
    '不足一月按一月收费',
    '未按时还款将产生罚息',
    '没有还清前收取利息',
    '无论何时还款均收取手续费',
    '手续费不退',
    'if you do not pay, a £12 fee is charged',
    'no later than 5pm to avoid a late fee',
    'if no payment arrives a late fee of £12 applies',
  ])('does not take %s for a denial', (clause) => {
    expect(denies(clause)).toBe(false);
  });

  it.each([
    '不收手续费',
    '免手續費',
    '无任何额外费用',
    '利息不计',
    '不再收取服务费',
    'no fee applies',
    'interest-free',
  ])('takes %s for one', (clause) => {
    expect(denies(clause)).toBe(true);
  });
});

describe('an order number', () => {
  it.each([
    ['银行卡号 6222021234567890', ''],
    ['尾号 2056', ''],
    ['还款账户 6217 **** 8890', ''],
    ['苏ICP备12345678号', ''],
    ['放債人牌照 0001/2026', ''],
    ['营业执照编号 91310000MA1K', ''],
    ['客服 400-100-3399', ''],
    ['还款计划 2026-12-08', ''],
    ['订单 2026/11/21', ''],
    ['运单号 SF1234567890123', ''],
    ['Payment from account 7740-118392', ''],
    ['SW1A 1AA', 'Postcode'],
    ['Phone number 020 7946 0000', ''],
    ['贷款 120,000.00', ''],
    ['customer number 88213309', ''],
    ['統一編號 12345678', ''],
  ])('does not stand in %s', (line, label) => {
    expect(ordersIn(line, label)).toEqual([]);
  });

  it.each([
    ['5261108371940265', '', '5261108371940265'],
    ['订单号：5261108371940265', '', '5261108371940265'],
    ['合同号 FH2026070511083 自动还款已开通（民生银行 2056）', '', 'FH2026070511083'],
    ['HN2611200088', '预约号', 'HN2611200088'],
    ['借据号 ZX2609-774120', '', 'ZX2609-774120'],
    ['合同号 YT-C-25117-0386车型 岚途', '', 'YT-C-25117-0386'],
    ['預約還款 YY2026111800731已受理', '', 'YY2026111800731'],
    ['貸款戶口 448-620913-881', '', '448-620913-881'],
    ['契約 JM-112-08837 車號 BGX-**19', '', 'JM-112-08837'],
    ['惠农贷 HN-25-006613', '', 'HN-25-006613'],
    ['（贷款账号 SB7702-0093316，下一还款日 2026-12-15）', '', 'SB7702-0093316'],
    ['2611212140077', '流水号', '2611212140077'],
    ['Plan FP-20931 · £236.00 over 4 payments', '', 'FP-20931'],
    ['Personal loan L3-20417', '', 'L3-20417'],
    ['Personal loan · agreement PL 4019 7726', '', 'PL 4019 7726'],
    ['RCU/L/30841', 'Loan number', 'RCU/L/30841'],
    ['FL-0039-6/11', 'Reference', 'FL-0039-6/11'],
    ['Loan a/c 91-004417-6', '', '91-004417-6'],
    ['Your booking reference is not needed. Application ID: 88213309', '', '88213309'],
    ['Order #1042-88217', '', '1042-88217'],
    ['Policy number HL/2207/55318', '', 'HL/2207/55318'],
    ['YZ-BK-261119-07', '', 'YZ-BK-261119-07'],
    ['合同编号：京贷字（2026）第0031号', '', '京贷字（2026）第0031号'],
    ['订单编号 2611 2121 4007 7', '', '2611 2121 4007 7'],
    ['Your reference is ABC/123456/7.', '', 'ABC/123456/7'],
  ])('is read in %s', (line, label, number) => {
    expect(ordersIn(line, label).map(({ text }) => text)).toEqual([number]);
  });
});

describe('a phone number', () => {
  it.each([
    ['12345 元', '客服'],
    ['95188', ''],
    ['订单号 4001003399', ''],
    ['合同编号 0571-88210099', ''],
    ['2026-11-22', '客服'],
    ['服务时间 09:00-18:00', '客服热线'],
    ['6217****8890', '客服'],
    ['¥12,378.00', '电话'],
    ['8000 8000', ''],
    ['第 95560 期', '客服'],
    ['版权所有 2009-2026', '客服热线'],
  ])('does not stand in %s', (text, context) => {
    expect(phonesIn(text, context)).toEqual([]);
  });

  it.each([
    ['400-100-3399', '', '4001003399'],
    ['400 100 3399', '', '4001003399'],
    ['4001003399', '', '4001003399'],
    ['4006-120-099', '', '4006120099'],
    ['24小时热线 95560', '', '95560'],
    ['950816', '小米客服', '950816'],
    ['拨打 12378', '', '12378'],
    ['請洽 02-77255376', '', '0277255376'],
    ['(02) 7725-5376', '', '0277255376'],
    ['客服專線 0800-000-517（09:00–18:00）', '', '0800000517'],
    ['1800 103 6286', '', '18001036286'],
    ['+44 20 7946 0000', '', '442079460000'],
    ['Call 0345 600 0000', '', '03456000000'],
    ['0191 555 0162', '', '01915550162'],
    ['1-800-555-0100', '', '18005550100'],
    ['(800) 555-0164', '', '8005550164'],
    ['Questions: 888-555-0117.', '', '8885550117'],
    ['Call 1300 555 038, Monday to Friday', '', '1300555038'],
    ['(852) 3000 0000', '', '85230000000'],
    ['熱線 3890 0000', '', '38900000'],
    ['服务热线 028-96000', '', '02896000'],
    ['如需帮助请致电 0779-000-96599，服务时间', '', '077900096599'],
    ['Call 13 22 66', '', '132266'],
    ['投诉电话：95188-3，转人工按0', '', '951883'],
    ['From abroad: +44 (0)113 555 0100', '', '4401135550100'],
  ])('is read in %s', (text, context, digits) => {
    expect(phonesIn(text, context).map((phone) => phone.digits)).toEqual([digits]);
  });
});
