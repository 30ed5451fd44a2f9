const accounts = [
  { desk: "申报单位", names: "unit01 至 unit25" },
  { desk: "县级妇联", names: "lishi、wenshui、xingxian 等县（市、区）名拼音" },
  { desk: "市直系统", names: "jiguan、jiaoyu、weijian、jinrong、guozi、jiaotong" },
  { desk: "市妇联", names: "shifulian、shifulian2" },
  { desk: "发布审核", names: "fabu、fabu2、fabu3" },
  { desk: "评委", names: "pingwei1 至 pingwei5" },
  { desk: "三员", names: "admin、anquan、shenji" },
] as const;

export function DemoAccounts() {
  return (
    <details className="signin__demo">
      <summary>演示账号</summary>
      <dl>
        {accounts.map(({ desk, names }) => (
          <div key={desk}>
            <dt>{desk}</dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
      <p>
        密码都是 <code>Jinguo-2027-demo</code>
      </p>
    </details>
  );
}
