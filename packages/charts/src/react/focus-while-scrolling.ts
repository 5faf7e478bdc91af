/** A ref for a box that scrolls sideways: it takes the keyboard's focus only while there is something to scroll. */
export function focusWhileScrolling(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined
  const update = () => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  }
  const observer = new ResizeObserver(update)
  observer.observe(element)
  return () => observer.disconnect()
}
