import { describe, expect, it } from 'vitest';
import { InvocationError } from '../../src/cli/root.ts';
import { judgeSiteAddress } from '../../src/cli/site-address.ts';

describe('the address of a site', () => {
  it.each([
    ['a script', 'javascript:alert(1)', undefined],
    ['another protocol', 'ftp://x.example', undefined],
    ['no host', 'x y', undefined],
    ['a user and a password', 'https://u:p@x.example', undefined],
    ['a query', 'https://x.example/?a=1', undefined],
    ['a base path on another host', undefined, '//x.example/'],
    ['a base path that leads up', undefined, '/a/../b'],
    ['a base path with markup', undefined, '/"><script>/'],
    ['a base path with a query', 'https://x.example', '/a?b'],
    ['a base path with backslashes', undefined, '\\\\x.example'],
  ])('is refused with %s', (_, site, base) => {
    expect(() => {
      judgeSiteAddress(site, base);
    }).toThrow(InvocationError);
  });

  it.each([
    [undefined, undefined],
    ['', ''],
    ['https://x.example', '/'],
    ['https://x.example/', '/a b/é'],
    ['http://localhost:4321', 'my.site/v1'],
  ])('may be %s with %s', (site, base) => {
    expect(() => {
      judgeSiteAddress(site, base);
    }).not.toThrow();
  });
});
