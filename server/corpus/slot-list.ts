/**
 * A set of small whole numbers in ascending order, kept small: most names stand in a single article, and an array of its own for
 * each would weigh more than the number. Undefined is the empty set; in an array the first element is the count.
 */
export type SlotList = undefined | number | Uint32Array;

const FIRST_CAPACITY = 4;

export function sizeOf(list: SlotList): number {
  return list === undefined ? 0 : typeof list === "number" ? 1 : (list[0] as number);
}

export function slotAt(list: SlotList, index: number): number | undefined {
  if (index < 0 || index >= sizeOf(list)) return undefined;
  return typeof list === "number" ? list : list?.[index + 1];
}

export function hasSlot(list: SlotList, slot: number): boolean {
  return slotAt(list, search(list, slot)) === slot;
}

/** The list with a slot; the one given may be changed in place and must not be used any more. */
export function withSlot(list: SlotList, slot: number): SlotList {
  const count = sizeOf(list);
  const at = search(list, slot);
  if (slotAt(list, at) === slot) return list;
  if (count === 0) return slot;
  const before = list as number | Uint32Array;
  let room: Uint32Array;
  if (typeof before === "number") {
    room = new Uint32Array(FIRST_CAPACITY);
    room[1] = before;
  } else if (before.length > count + 1) room = before;
  else {
    room = new Uint32Array(2 * before.length);
    room.set(before);
  }
  // most come in ascending order: nothing is moved then
  room.copyWithin(at + 2, at + 1, count + 1);
  room[at + 1] = slot;
  room[0] = count + 1;
  return room;
}

/** The list without a slot; the one given may be changed in place and must not be used any more. */
export function withoutSlot(list: SlotList, slot: number): SlotList {
  const at = search(list, slot);
  if (slotAt(list, at) !== slot) return list;
  const count = sizeOf(list) - 1;
  if (count === 0) return undefined;
  const room = list as Uint32Array;
  room.copyWithin(at + 1, at + 2, count + 2);
  room[0] = count;
  return count === 1 ? (room[1] as number) : room;
}

/** Index of the first that is not smaller. */
function search(list: SlotList, slot: number): number {
  let low = 0;
  let high = sizeOf(list);
  if (high === 0 || (slotAt(list, high - 1) as number) < slot) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slotAt(list, middle) as number) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}
