/* The running total and the number of characters: the server reckons both again. */
(function () {
  'use strict';
  var card = document.getElementById('score-card');
  if (!card) { return; }

  function halves(text) {
    var points = Number(text);
    return Number.isFinite(points) ? Math.round(points * 2) : 0;
  }

  function show() {
    var sum = 0;
    card.querySelectorAll('[data-points]').forEach(function (input) { sum += halves(input.value); });
    document.getElementById('total').textContent = String(sum / 2);
    card.querySelectorAll('[data-count]').forEach(function (area) {
      document.getElementById(area.dataset.count).textContent = area.value.replace(/\s/g, '').length + ' 字';
    });
  }

  // The buttons at the card's foot stay in sight, wherever the reader stands in the material.
  function fit() {
    var beside = window.matchMedia('(min-width: 992px)').matches;
    var top = Math.max(card.getBoundingClientRect().top, 8);
    card.style.maxHeight = beside ? Math.max(window.innerHeight - top - 8, 320) + 'px' : '';
  }

  // Enter goes on to the next field, Ctrl+Enter signs: a card is filled in without leaving the keys.
  card.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.isComposing) { return; }
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      card.requestSubmit(document.getElementById('sign'));
    } else if (event.target.matches('[data-points]')) {
      event.preventDefault();
      var fields = Array.prototype.slice.call(card.querySelectorAll('[data-points], textarea'));
      fields[fields.indexOf(event.target) + 1].focus();
    }
  });

  // Beside the material the first empty field waits for its points; on a telephone people read first.
  function begin() {
    var first = Array.prototype.find.call(card.querySelectorAll('[data-points], textarea'), function (field) { return !field.value; });
    var wide = window.matchMedia('(min-width: 992px)').matches;
    if (first && wide && !location.hash && !card.querySelector('[aria-invalid]')) { first.focus({ preventScroll: true }); }
  }

  // What could not be saved is said at the field that was written in last, and tried again until it is.
  var unsaved = document.getElementById('card-unsaved');
  var home = unsaved && unsaved.parentElement;
  var last = null;
  var again = null;
  card.addEventListener('input', function (event) { last = event.target; });

  function fail(event) {
    if (event.detail.elt !== card) { return; }
    var status = event.detail.xhr ? event.detail.xhr.status : 0;
    var refused = status >= 400 && status < 500;
    unsaved.textContent = refused ? unsaved.dataset.refused : unsaved.dataset.offline;
    unsaved.hidden = false;
    if (last && last.closest('.lx-score-body')) {
      last.classList.add('lx-unsaved-field');
      last.after(unsaved);
    }
    window.clearTimeout(again);
    if (!refused) { again = window.setTimeout(function () { card.dispatchEvent(new CustomEvent('lx:again')); }, 5000); }
  }

  function saved(event) {
    if (event.detail.elt !== card || !event.detail.successful) { return; }
    window.clearTimeout(again);
    unsaved.hidden = true;
    home.prepend(unsaved);
    card.querySelectorAll('.lx-unsaved-field').forEach(function (field) { field.classList.remove('lx-unsaved-field'); });
  }

  if (unsaved) { keepTrying(); }
  function keepTrying() {
    ['htmx:sendError', 'htmx:timeout', 'htmx:responseError'].forEach(function (name) { document.addEventListener(name, fail); });
    document.addEventListener('htmx:afterRequest', saved);
    window.addEventListener('online', function () { if (!unsaved.hidden) { card.dispatchEvent(new CustomEvent('lx:again')); } });
    var leaving = false;
    card.addEventListener('submit', function () { leaving = true; });
    window.addEventListener('beforeunload', function (event) { if (!unsaved.hidden && !leaving) { event.preventDefault(); } });
  }

  card.addEventListener('input', show);
  window.addEventListener('scroll', fit, { passive: true });
  window.addEventListener('resize', fit);
  show();
  fit();
  begin();
})();
