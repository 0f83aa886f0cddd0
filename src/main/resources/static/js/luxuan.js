/* Enhancement only: every page works without this file. */
(function () {
  'use strict';

  function csrfToken() {
    var match = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/);
    return match ? decodeURIComponent(match[1]) : null;
  }

  function announce(text) {
    var region = document.getElementById('announce');
    if (region) { region.textContent = text; }
  }

  // "Please fill in" alone says little in a list: put the field's own name before it.
  document.querySelectorAll('[data-errors] a').forEach(function (link) {
    var field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    var label = field && field.labels && field.labels[0];
    if (label && field.type !== 'checkbox' && !link.textContent.startsWith(label.textContent.trim())) {
      link.prepend(label.textContent.trim() + '：');
    }
  });

  // On a telephone the rows of a list are cards without their head: each cell says what it is.
  function nameCells(root) {
    root.querySelectorAll('.lx-stack:not(.lx-table-write) > tbody > tr').forEach(function (row) {
      var heads = row.parentElement.parentElement.tHead ? row.parentElement.parentElement.tHead.rows[0].cells : [];
      if (row.cells.length !== heads.length) { return; }
      Array.prototype.forEach.call(row.cells, function (cell, at) {
        var isSilent = cell.dataset.label || heads[at].querySelector('.visually-hidden');
        if (!isSilent) { cell.dataset.label = heads[at].textContent.trim(); }
      });
    });
  }
  nameCells(document);
  document.addEventListener('htmx:afterSwap', function (event) { nameCells(event.target.parentElement || document); });

  // What scrolls says so and is reached by keyboard, too; not every browser stops there by itself.
  function reachScrolled() {
    document.querySelectorAll('.table-responsive, fieldset.lx-rows, .lx-steps, pre:not(.lx-trace)').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        box.dataset.scrolls = '表格较宽，可左右滚动查看';
      } else {
        box.removeAttribute('tabindex');
        delete box.dataset.scrolls;
      }
    });
  }
  reachScrolled();
  window.addEventListener('resize', reachScrolled);
  document.addEventListener('toggle', reachScrolled, true);
  document.addEventListener('htmx:afterSettle', reachScrolled);

  // The cookie is always the newest token, also after signing in again in another tab.
  document.addEventListener('htmx:configRequest', function (event) {
    var token = csrfToken();
    if (token && event.detail.verb !== 'get') { event.detail.headers['X-XSRF-TOKEN'] = token; }
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var question = event.submitter && event.submitter.dataset.confirm || form.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      return;
    }
    var token = csrfToken();
    if (token && form.elements._csrf) { form.elements._csrf.value = token; }
    guardDoubleClick(form, event);
  }, true);

  // A second click while the first is under way would only be refused; spare people the message.
  function guardDoubleClick(form, event) {
    if (form.method !== 'post' || form.matches('[hx-post],[hx-put],[data-repeatable]')) { return; }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    window.setTimeout(function () { delete form.dataset.sent; }, 3000);
  }

  document.addEventListener('htmx:sendError', function () {
    var alerts = document.getElementById('alerts');
    if (!alerts) { return; }
    var box = document.createElement('div');
    box.className = 'alert alert-warning lx-alert';
    box.textContent = '网络连接中断，刚才的操作没有送达。您填写的内容仍在本页，恢复连接后请再试一次。';
    alerts.replaceChildren(box);
  });

  // What worked again is no longer worth an alert.
  document.addEventListener('htmx:afterRequest', function (event) {
    var alerts = document.getElementById('alerts');
    if (alerts && event.detail.successful) { alerts.replaceChildren(); }
  });

  // After a swap the reader stands at the new heading, if the new part has one that asks for it.
  document.addEventListener('htmx:afterSwap', function (event) {
    var target = event.detail.target.querySelector('[data-focus]');
    if (target) {
      target.setAttribute('tabindex', '-1');
      target.focus();
    }
    var said = event.detail.target.querySelector('[data-announce]');
    if (said) { announce(said.dataset.announce || said.textContent.trim()); }
  });
  document.addEventListener('htmx:beforeRequest', function (event) { event.detail.elt.setAttribute('aria-busy', 'true'); });
  document.addEventListener('htmx:afterRequest', function (event) { event.detail.elt.removeAttribute('aria-busy'); });

  // Where a page may not write to the clipboard, what is to be copied is marked for the keys.
  function copied(button, text) {
    var status = button.parentElement.querySelector('[data-copied]');
    status.textContent = '';
    window.setTimeout(function () { status.textContent = text; }, 50);
  }

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    var source = document.getElementById(button.dataset.copy);
    function byHand() {
      window.getSelection().selectAllChildren(source);
      copied(button, button.dataset.byHand);
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      if (!navigator.clipboard) { byHand(); return; }
      navigator.clipboard.writeText(source.textContent.trim()).then(function () { copied(button, button.dataset.done); }, byHand);
    });
  });

  // Menus close on Escape and on a click elsewhere.
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.lx-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    document.querySelectorAll('details.lx-menu[open]').forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
})();
