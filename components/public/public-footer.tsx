import { Wordmark } from "../ui/wordmark";

export function PublicFooter() {
  return (
    <footer className="foot">
      <div className="wrap foot__in">
        <div className="foot__brand">
          <Wordmark height={46} gap={1060} />
          <p>
            记下吕梁女性集体的
            <br />
            名字、岗位与成绩。
          </p>
        </div>
        <div>
          <h2>看榜</h2>
          <ul>
            <li>
              <a href="/roll">光荣榜</a>
            </li>
            <li>
              <a href="/notices">公示</a>
            </li>
          </ul>
        </div>
        <div>
          <h2>办事</h2>
          <ul>
            <li>
              <a href="/sign-in">单位与评审登录</a>
            </li>
          </ul>
        </div>
        <div className="foot__org">
          <p>主办 吕梁市妇女联合会</p>
          <p>
            妇女维权服务热线 <b>12338</b>
          </p>
          <p className="foot__icp">晋ICP备〔待填〕号 晋公网安备〔待填〕号</p>
        </div>
      </div>
    </footer>
  );
}
