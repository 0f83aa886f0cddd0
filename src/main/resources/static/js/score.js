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

  card.addEventListener('input', show);
  show();
})();
