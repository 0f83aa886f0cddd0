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

  card.addEventListener('input', show);
  window.addEventListener('scroll', fit, { passive: true });
  window.addEventListener('resize', fit);
  show();
  fit();
})();
