"use client";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";

const placeIn = (data: Readonly<Record<string | symbol, unknown>>): number | null =>
  typeof data["place"] === "number" ? data["place"] : null;

/** A row that is taken by its handle and dropped on another, whose place it takes; tells on which side it would land. */
export function useRowDrag(id: string, place: number, onDrop: (id: string, place: number) => void) {
  const row = useRef<HTMLTableRowElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const [side, setSide] = useState<"above" | "below" | null>(null);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    if (row.current === null || handle.current === null) return;
    return combine(
      draggable({
        element: row.current,
        dragHandle: handle.current,
        getInitialData: () => ({ rank: id, place }),
      }),
      dropTargetForElements({
        element: row.current,
        canDrop: ({ source }) => typeof source.data["rank"] === "string" && source.data["rank"] !== id,
        onDragEnter: ({ source }) => setSide((placeIn(source.data) ?? place) < place ? "below" : "above"),
        onDragLeave: () => setSide(null),
        onDrop: ({ source }) => {
          setSide(null);
          if (typeof source.data["rank"] === "string") latest.current(source.data["rank"], place);
        },
      }),
    );
  }, [id, place]);
  return { row, handle, side };
}
