import type { Actor } from "@/domain/actor";
import type { PositionKey } from "@/domain/workflow";
import { begin } from "@/services/nominations/begin";
import { decline } from "@/services/nominations/decline";
import { handOn } from "@/services/nominations/hand-on";
import { recall } from "@/services/nominations/recall";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { sendBack } from "@/services/nominations/send-back";
import { withdraw } from "@/services/nominations/withdraw";
import { organisation, person } from "./city";
import type { TestDatabase } from "./database";
import { act, announced, cleared, newGroup, proposed, released, seen, shiftTo, widen } from "./lists";
import { drafted, type Made, recommended, submitted, valueOf } from "./nominations";

const reason = "按规定办理。";
const remarks = [{ field: "summary" as const, text: "请补充" }];

type Lists = {
  readonly signing: string;
  readonly onNotice: string;
  readonly cleared: string;
  readonly honoured: string;
};
export type EveryPosition = {
  readonly made: Readonly<Record<PositionKey, Made>>;
  readonly further: readonly Made[];
  readonly lists: Lists;
};

/** A nomination in every position, and some that have been there and back; the clock stands at now afterwards. */
export async function inEveryPosition(database: TestDatabase): Promise<EveryPosition> {
  const { desks } = database;
  await widen(database);
  const atCity = () => recommended(desks, person.unit, person.lishi, newGroup());
  const atCounty = () => submitted(desks, person.unit, newGroup());
  const listed = async (made: Made, settle: (listId: string) => Promise<unknown>) => {
    const listId = await proposed(database, [made]);
    await settle(listId);
    return listId;
  };
  const after = async <In>(made: Made, actor: Actor, verb: Parameters<typeof act<In, unknown>>[2], input: In) => {
    valueOf(await act(desks, actor, verb, input));
    return { id: made.id, version: made.version + 1 };
  };

  const honoured = await atCity();
  const honouredList = await listed(honoured, (listId) => released(database, listId));
  await shiftTo(database, 0);
  const clearedOne = await atCity();
  const clearedList = await listed(clearedOne, (listId) => cleared(database, listId));
  await shiftTo(database, 0);
  const onNotice = await atCity();
  const noticeList = await listed(onNotice, (listId) => announced(database, listId));
  const onList = await atCity();
  const signing = await listed(onList, async () => null);

  const back = (made: Made, actor: Actor) =>
    after(made, actor, returnForChanges, { ...seen(made), remarks, resubmitBy: "" });
  const declined = (made: Made, actor: Actor) => after(made, actor, decline, { ...seen(made), ruleId: "", reason });
  const gone = (made: Made) => after(made, person.unit, withdraw, { ...seen(made), reason });
  const made = {
    draft: await drafted(desks, person.unit, newGroup()),
    "in_review.county": await atCounty(),
    "in_review.city": await atCity(),
    "in_review.publication": { ...onList, version: onList.version + 1 },
    "returned.county": await back(await atCounty(), person.lishi),
    "returned.city": await back(await atCity(), person.city),
    on_notice: { ...onNotice, version: onNotice.version + 2 },
    cleared: { ...clearedOne, version: clearedOne.version + 3 },
    honoured: { ...honoured, version: honoured.version + 4 },
    "declined.county": await declined(await atCounty(), person.lishi),
    "declined.city": await declined(await atCity(), person.city),
    withdrawn: await gone(await drafted(desks, person.unit, newGroup())),
  } satisfies Record<PositionKey, Made>;

  const recalled = await atCounty();
  const begun = await atCounty();
  const handed = await atCounty();
  const sentBack = await atCity();
  const further = [
    await after(recalled, person.unit, recall, seen(recalled)),
    await after(begun, person.lishi, begin, seen(begun)),
    await after(handed, person.lishi, handOn, { ...seen(handed), reason, bodyId: organisation.transport }),
    await after(sentBack, person.city, sendBack, { ...seen(sentBack), reason }),
    await gone(await atCity()),
    await submitted(desks, person.otherUnit, { ...newGroup(), bodyId: organisation.xingxian }),
    await recommended(desks, person.otherUnit, person.xingxian, { ...newGroup(), bodyId: organisation.xingxian }),
    await drafted(desks, person.thirdUnit, { bodyId: "", fullName: "" }),
  ];
  return { made, further, lists: { signing, onNotice: noticeList, cleared: clearedList, honoured: honouredList } };
}
