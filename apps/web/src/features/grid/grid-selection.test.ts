import { describe, expect, it } from 'vitest'
import {
  at,
  blockOf,
  everything,
  firstSelection,
  isInBlock,
  moved,
  tabbed,
  withinExtent,
} from './grid-selection.ts'

const extent = { rows: 100, columns: 5, page: 20 }
const plain = (key: string) => ({ key, isShift: false, isControl: false })
const shift = (key: string) => ({ key, isShift: true, isControl: false })
const control = (key: string) => ({ key, isShift: false, isControl: true })
const place = (row: number, column: number) => ({ row, column })

describe('keys', () => {
  it.each([
    [plain('ArrowDown'), place(11, 2)],
    [plain('ArrowUp'), place(9, 2)],
    [plain('ArrowLeft'), place(10, 1)],
    [plain('Home'), place(10, 0)],
    [plain('End'), place(10, 4)],
    [plain('PageDown'), place(30, 2)],
    [plain('PageUp'), place(0, 2)],
    [control('Home'), place(0, 0)],
    [control('End'), place(99, 4)],
    [control('ArrowDown'), place(99, 2)],
  ])('%j', (stroke, expected) => {
    expect(moved(at(place(10, 2)), stroke, extent)).toEqual(at(expected))
  })

  it('reach the header and the boxes, and no further', () => {
    const top = moved(firstSelection, plain('ArrowUp'), extent)
    expect(top).toEqual(at(place(-1, 0)))
    expect(moved(at(place(-1, -1)), plain('ArrowLeft'), extent)).toEqual(at(place(-1, -1)))
    expect(moved(at(place(-1, 0)), plain('PageUp'), extent)).toEqual(at(place(-1, 0)))
  })

  it('with Shift grow a block in any direction', () => {
    const grown = moved(at(place(10, 2)), shift('ArrowUp'), extent)
    expect(grown && blockOf(grown)).toEqual({ top: 9, bottom: 10, left: 2, right: 2 })
    const wide = grown && moved(grown, shift('End'), extent)
    expect(wide && blockOf(wide)).toEqual({ top: 9, bottom: 10, left: 2, right: 4 })
    expect(wide && isInBlock(blockOf(wide), place(10, 3))).toBe(true)
  })

  it('that do not move are left to others', () => {
    expect(moved(firstSelection, plain('a'), extent)).toBeNull()
  })
})

it('Tab goes row by row and leaves at both ends', () => {
  expect(tabbed(at(place(0, 4)), false, extent)).toEqual(at(place(1, 0)))
  expect(tabbed(at(place(1, 0)), true, extent)).toEqual(at(place(0, 4)))
  expect(tabbed(at(place(99, 4)), false, extent)).toBeNull()
  expect(tabbed(firstSelection, true, extent)).toBeNull()
})

it('stays inside a grid that became smaller', () => {
  expect(withinExtent(at(place(99, 4)), { rows: 3, columns: 2, page: 1 })).toEqual(at(place(2, 1)))
})

it('holds everything at once', () => {
  expect(blockOf(everything(firstSelection, extent))).toEqual({ top: 0, bottom: 99, left: 0, right: 4 })
})
