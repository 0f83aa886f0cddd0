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

  // print.css writes both at the head of each sheet.
  function caption(name, text) {
    document.documentElement.style.setProperty('--lx-paper-' + name, '"' + text.replace(/["\\\s]+/g, ' ') + '"');
  }

  window.addEventListener('beforeprint', function () {
    caption('title', document.title);
    caption('moment', new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' }));
    show(false);
  });
  window.addEventListener('afterprint', follow);
})();
