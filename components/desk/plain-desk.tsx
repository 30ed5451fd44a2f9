import type { Role } from "@/domain/actor";
import { roleWords } from "../ui/role-words";

const tasks: Readonly<Partial<Record<Role, string>>> = {
  judge: "市级评审开始后，分给您的集体会列在这里。本县（市、区）和本单位的申报由其他评委评。",
  admin: "批次、规则、名额、单位和账号由您维护。维护的页面开放后会列在这里。",
  security: "账号和岗位的开通、变更由您审批。有待批的事项时会列在这里。",
  auditor: "办理记录由您查阅。查阅的页面开放后会列在这里。",
};

/** The desk of a role that has no pages of its own yet. */
export function PlainDesk({ role }: { readonly role: Role }) {
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>{roleWords[role]}</h1>
          <p>{tasks[role] ?? ""}</p>
        </div>
      </div>
      <section className="panel" aria-labelledby="now">
        <div className="panel__h">
          <h2 id="now">等您处理</h2>
          <small>0件</small>
        </div>
        <p className="panel__b">现在没有要办的事。</p>
      </section>
    </div>
  );
}
