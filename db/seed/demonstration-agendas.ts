import { dayOf } from "@/domain/calendar";
import { prepareAgenda } from "@/services/agendas/prepare-agenda";
import { findNow } from "../queries/actors";
import { carryOut, type Stage } from "./demonstration-stage";

const members = [
  ["任某某", "主席", true],
  ["冯某某", "副主席", true],
  ["车某某", "副主席", true],
  ["闫某某", "副主席", true],
  ["薛某某", "办公室主任", true],
  ["白某某", "组织部部长", true],
  ["康某某", "权益部部长", false],
] as const;

const waiting = ["unit08", "unit07"];

/** 主席办公会 that the city has prepared over what waits for its decision; nothing has been voted on. */
export async function prepareMeeting(stage: Stage): Promise<void> {
  await carryOut(stage, "shifulian", prepareAgenda, {
    kind: "chairs",
    number: "吕妇办纪〔演示〕5号",
    heldOn: dayOf(await findNow(stage.db)),
    place: "机关三楼会议室",
    chair: "任某某",
    recorder: "刘某某",
    ballot: "open",
    majorityOf: "present",
    quorum: 5,
    members: members.map(([name, post, present]) => ({ name, post, present })),
    items: waiting.flatMap((unit) => stage.nominations.get(unit) ?? []),
  });
}
