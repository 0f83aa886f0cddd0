/* In the head, before the first line is drawn: the page is as dark as the system is. Paper is white. */
(function () {
  'use strict';

  var wish = window.matchMedia('(prefers-color-scheme: dark)');

  function show(dark) {
    document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
    document.dispatchEvent(new Event('lx:theme'));
  }

  function follow() { show(wish.matches); }

  follow();
  wish.addEventListener('change', follow);
  window.addEventListener('beforeprint', function () { show(false); });
  window.addEventListener('afterprint', follow);
})();
