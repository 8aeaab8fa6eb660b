import { frameHtml } from '../../../host/page/frame/frame-html';

describe('the HTML of a frame', () => {
  it('has the script before all scripts of its own, behind the doctype', () => {
    expect(frameHtml('<!doctype html><html><head><script>own()</script>', 'x()')).toBe(
      '<!doctype html><html><head><script>x()</script><script>own()</script>',
    );
    expect(frameHtml('<!DOCTYPE html>\n<p>a</p>', 'x()')).toBe(
      '<!DOCTYPE html><script>x()</script>\n<p>a</p>',
    );
    expect(frameHtml('<p>a</p>', 'x()')).toBe('<script>x()</script><p>a</p>');
  });

  it('does not take a header element for the head', () => {
    expect(frameHtml('<header>a</header>', 'x()')).toBe('<script>x()</script><header>a</header>');
  });

  it('lets no text inside the script end it', () => {
    const html = frameHtml('', 'a="</script>";b="<!--"');
    expect(html).toBe('<script>a="<\\/script>";b="<\\!--"</script>');
  });
});
