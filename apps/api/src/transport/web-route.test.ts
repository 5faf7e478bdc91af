import { expect, test } from 'vitest'
import { withNonce } from './web-route.ts'

test('the nonce is put into a page that does not expect it', () => {
  expect(withNonce('<html><head><title>x</title></head></html>', 'abc')).toContain(
    '<head><meta property="csp-nonce" content="abc"><title>',
  )
})

test('a placeholder in the page is replaced, never doubled', () => {
  const page = '<head>\n  <meta property="csp-nonce" content="__NONCE__">\n</head>'
  const written = withNonce(page, 'abc')
  expect(written.match(/csp-nonce/g)).toHaveLength(1)
  expect(written).not.toContain('__NONCE__')
})
