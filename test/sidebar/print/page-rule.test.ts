import { pageRule } from '../../../src/sidebar/print/page-rule';

describe('the rule of pages that the browser parts', () => {
  it('numbers them in the words of the language, whatever the document’s name has in it', () => {
    const rule = pageRule('size: A4;', 'No. 1"</style>\n', 'Halaman {page} dari {pages}');
    expect(rule).toContain('content: "Halaman " counter(page) " dari " counter(pages);');
    expect(rule).toContain('content: "No. 1 /style> ";');
  });
});
