const urn = 'urn:oasis:names:tc:opendocument:xmlns'

/** The namespaces of every part, and the version of the format. */
export const namespaces = [
  `xmlns:office="${urn}:office:1.0"`,
  `xmlns:style="${urn}:style:1.0"`,
  `xmlns:text="${urn}:text:1.0"`,
  `xmlns:table="${urn}:table:1.0"`,
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  `xmlns:number="${urn}:datastyle:1.0"`,
  `xmlns:meta="${urn}:meta:1.0"`,
  `xmlns:config="${urn}:config:1.0"`,
  `xmlns:of="${urn}:of:1.2"`,
  `xmlns:draw="${urn}:drawing:1.0"`,
  `xmlns:svg="${urn}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:ooo="http://openoffice.org/2004/office"',
  'office:version="1.3"',
].join(' ')
