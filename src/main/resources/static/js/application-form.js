/* The application form: word counters, files checked before they travel, and a word when a save did not arrive. */
(function () {
  'use strict';

  document.documentElement.classList.add('lx-scripted');

  function length(text) {
    return Array.from(text.replace(/\s/g, '')).length;
  }

  function note(field) {
    return document.getElementById(field.id.replace(/^f-/, 'saved-'));
  }

  function count(field) {
    var place = note(field);
    var counter = place && place.querySelector('.lx-count');
    if (!counter) { return; }
    var now = length(field.value);
    counter.querySelector('[data-counted]').textContent = now;
    counter.classList.toggle('lx-over', now > Number(field.dataset.limit));
  }

  function unsaved(field, is) {
    var place = field && field.id && note(field);
    if (!place) { return; }
    var mark = place.querySelector('.lx-unsaved');
    var saved = place.querySelector('.lx-saved');
    if (mark) { mark.hidden = !is; }
    if (saved) { saved.hidden = is; }
  }

  document.querySelectorAll('[data-limit]').forEach(count);
  document.addEventListener('input', function (event) {
    if (event.target.dataset.limit) { count(event.target); }
  });

  // Which questions are asked may hang on the answer that was just saved.
  document.addEventListener('htmx:afterSettle', function () {
    var nav = document.getElementById('sections');
    var hidden = nav ? (nav.dataset.hidden || '').split(' ') : [];
    document.querySelectorAll('.lx-field[id^="q-"]').forEach(function (field) {
      field.hidden = hidden.indexOf(field.id.slice(2)) >= 0;
    });
  });

  // A number is shown as it was understood, once nobody types in it any more, and nothing else was typed meanwhile.
  function plain(field, sent) {
    var place = field.id && note(field);
    if (place && place.dataset.plain && field !== document.activeElement && sent && field.value === sent.get(field.name)
        && !place.querySelector('[role=alert]')) {
      field.value = place.dataset.plain;
    }
  }

  // The answer's verdict belongs to the field itself, which is not swapped while somebody types in it.
  document.addEventListener('htmx:afterSwap', function (event) {
    plain(event.detail.elt, event.detail.requestConfig && event.detail.requestConfig.formData);
    document.querySelectorAll('.lx-note[data-field]').forEach(function (place) {
      var field = document.getElementById(place.dataset.field);
      if (!field) { return; }
      var invalid = place.dataset.invalid === 'true';
      field.classList.toggle('is-invalid', invalid);
      if (invalid) { field.setAttribute('aria-invalid', 'true'); } else { field.removeAttribute('aria-invalid'); }
      if (field.dataset.limit) { count(field); }
    });
  });

  // Texts that this page has sent and had no answer for: whatever of them arrived is no other window's. The answer takes them away.
  function unanswered(name, text) {
    var place = document.getElementById('saved-' + name.slice(2).replace(/\./g, '-'));
    if (!place) { return; }
    var own = document.createElement('input');
    own.type = 'hidden';
    own.name = 'm.' + name.slice(2);
    own.value = text;
    place.append(own);
  }

  document.addEventListener('htmx:beforeSend', function (event) {
    var sent = event.detail.requestConfig.formData;
    var names = new Set(Array.from(sent.keys()).concat(event.detail.elt.name || []));
    names.forEach(function (name) {
      if (name.indexOf('a.') === 0) { unanswered(name, sent.getAll(name).join('\n')); }
    });
  });

  // What is typed while rows come or go is typed on in the new rows.
  var typedOn = [];
  var typing = false;
  document.addEventListener('htmx:beforeSwap', function (event) {
    var rows = event.detail.target;
    if (!/^rows-/.test(rows.id)) { return; }
    var sent = event.detail.requestConfig.formData;
    typedOn = Array.from(rows.querySelectorAll('[name^="a."]')).filter(function (field) { return field.value !== sent.get(field.name); })
        .map(function (field) { return { id: field.id, value: field.value, focused: field === document.activeElement }; });
    typing = typedOn.length > 0;
  });

  function typeOn() {
    typedOn.splice(0).forEach(function (typed) {
      var field = document.getElementById(typed.id);
      if (!field) { return; }
      field.value = typed.value;
      if (typed.focused) { field.focus(); }
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  // Whoever adds a row goes on in it; whoever takes one away stays at the table.
  document.addEventListener('htmx:afterSettle', function (event) {
    var button = event.detail.requestConfig && event.detail.requestConfig.elt;
    var rows = button && /^row-/.test(button.value || '') && document.getElementById('rows-' + button.value.split(/[:.]/)[1]);
    if (!rows) { return; }
    if (typing) { typeOn(); return; }
    var fields = rows.querySelectorAll('tbody tr:last-child .form-control, tbody tr:last-child .form-select');
    var next = /^row-add/.test(button.value) ? fields[0] : rows.querySelector('button[value^="row-add"]');
    if (next) { next.focus(); }
  });

  document.addEventListener('focusout', function (event) {
    var place = event.target.id && note(event.target);
    var plain = place && place.dataset.plain;
    if (plain && event.target.value.normalize('NFKC').replace(/[\s,]/g, '') === plain) { event.target.value = plain; }
  });

  ['htmx:responseError', 'htmx:sendError'].forEach(function (name) {
    document.addEventListener(name, function (event) { unsaved(event.detail.elt, true); });
  });

  // The form is sent after the saves that are under way, or it would find its own answers changed by "another window".
  var LONGEST_WAIT_MS = 5000;
  var saving = 0;
  document.addEventListener('htmx:beforeSend', function () { saving += 1; });
  document.addEventListener('htmx:afterRequest', function () { saving = Math.max(0, saving - 1); });

  function conflicts() {
    return Array.from(document.querySelectorAll('.lx-note [role=alert]'));
  }

  // Nobody has read a conflict that only shows now: sending the form would overwrite the other window unseen.
  function sendWhenSaved(form, submitter, started, read) {
    if (saving > 0 && Date.now() - started < LONGEST_WAIT_MS) {
      window.setTimeout(sendWhenSaved, 50, form, submitter, started, read);
      return;
    }
    saving = 0;
    delete form.dataset.sent;
    var unread = conflicts().filter(function (one) { return read.indexOf(one) < 0; });
    if (unread.length) {
      unread[0].scrollIntoView({ block: 'center' });
      return;
    }
    form.requestSubmit(submitter);
  }

  document.addEventListener('submit', function (event) {
    if (saving === 0 || event.defaultPrevented || !event.target.matches('[data-form]')) { return; }
    event.preventDefault();
    sendWhenSaved(event.target, event.submitter, Date.now(), conflicts());
  }, true);

  // A file that is too large is told so here; the form stays as it is.
  document.addEventListener('change', function (event) {
    var field = event.target;
    var most = Number(field.dataset && field.dataset.most);
    if (!most || !field.files || !field.files.length
        || Array.from(field.files).every(function (file) { return file.size <= most * 1024 * 1024; })) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    field.value = '';
    field.classList.add('is-invalid');
    field.setAttribute('aria-invalid', 'true');
    document.getElementById(field.id + '-error').textContent = field.dataset.tooLarge;
  }, true);
})();
