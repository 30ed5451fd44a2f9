import { Icon } from "../ui/icon";
import { PublicFrame } from "./public-frame";

/** The page for an address that leads nowhere; it offers the search. */
export function LostPage() {
  return (
    <PublicFrame day={{ today: null, noticeRunning: false }} place={null}>
      <div className="ptitle">
        <div>
          <h1>没有这一页</h1>
          <p>地址可能写错了，或者这一页还没有公开。可以在光荣榜里找。</p>
        </div>
      </div>
      <form className="pubfield lost__search" role="search" action="/roll" method="get">
        <label className="vh" htmlFor="lost-q">
          搜索集体名称或登记号
        </label>
        <input id="lost-q" name="q" type="search" placeholder="集体名称、登记号" maxLength={50} autoComplete="off" />
        <button type="submit" className="btn btn--brand">
          <Icon name="search" size={18} />
          搜索
        </button>
      </form>
    </PublicFrame>
  );
}
