/* Draws the round's process and paints on it what the table of counts says. Without it the table says it all. */
(function () {
  'use strict';
  var place = document.getElementById('watch-diagram');
  if (!place || !window.BpmnJS) { return; }
  var viewer = new window.BpmnJS({ container: place });
  var painted = [];
  var width = 0;

  function fit() {
    if (!place.clientWidth || !place.clientHeight || place.clientWidth === width) { return; }
    width = place.clientWidth;
    viewer.get('canvas').resized();
    viewer.get('canvas').zoom('fit-viewport', 'auto');
  }

  function badge(waiting, overdue) {
    var box = document.createElement('div');
    box.className = 'lx-step-count' + (overdue > 0 ? ' is-overdue' : '');
    box.textContent = overdue > 0 ? waiting + ' · ' + place.dataset.overdueLabel + ' ' + overdue : String(waiting);
    return box;
  }

  function failed(canvas, overlays, known) {
    var step = place.dataset.failed;
    if (!step || !known.get(step)) { return; }
    var box = document.createElement('div');
    box.className = 'lx-step-count is-overdue';
    box.textContent = place.dataset.failedLabel;
    overlays.add(step, { position: { top: -14, left: 8 }, html: box });
    canvas.addMarker(step, 'lx-late');
    painted.push({ step: step, style: 'lx-late' });
  }

  function paint() {
    var canvas = viewer.get('canvas');
    var overlays = viewer.get('overlays');
    var known = viewer.get('elementRegistry');
    overlays.clear();
    painted.forEach(function (mark) { canvas.removeMarker(mark.step, mark.style); });
    painted = [];
    failed(canvas, overlays, known);
    document.querySelectorAll('#watch-counts tr[data-step]').forEach(function (row) {
      var step = row.dataset.step;
      if (!known.get(step)) { return; }
      var overdue = Number(row.dataset.overdue);
      var style = overdue > 0 ? 'lx-late' : 'lx-stands';
      overlays.add(step, { position: { top: -14, left: 8 }, html: badge(Number(row.dataset.waiting), overdue) });
      canvas.addMarker(step, style);
      painted.push({ step: step, style: style });
    });
  }

  fetch(place.dataset.diagram, { credentials: 'same-origin' })
    .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status))); })
    .then(function (xml) { return viewer.importXML(xml); })
    .then(function () {
      paint();
      document.addEventListener('htmx:afterSwap', paint);
      new ResizeObserver(fit).observe(place);
    })
    .catch(function () { place.hidden = true; });
})();
