import { type RefObject, useLayoutEffect } from 'react'

/**
 * Shows an element above everything, below (or, where there is no room, above) another one, and keeps it there while
 * the page scrolls.
 */
export function useAnchored(element: RefObject<HTMLElement | null>, findAnchor: () => Element | null): void {
  useLayoutEffect(() => {
    const shown = element.current
    if (shown === null) return
    shown.showPopover()
    const place = () => {
      const anchor = findAnchor()?.getBoundingClientRect()
      if (anchor === undefined) return
      const { width, height } = shown.getBoundingClientRect()
      const room = document.documentElement.clientWidth - width - 8
      const isBelow = anchor.bottom + height + 8 <= window.innerHeight || anchor.top < height + 8
      shown.style.left = `${Math.max(8, Math.min(anchor.left, room))}px`
      shown.style.top = `${isBelow ? anchor.bottom + 2 : anchor.top - height - 2}px`
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(shown)
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  })
}
