/* Lets a picture be enlarged, shown on the whole screen and kept up to date. Without it the picture stands as it came. */
(function () {
  'use strict';

  function scaled(svg, scale) {
    svg.setAttribute('width', Math.round(Number(svg.dataset.width) * scale));
    svg.setAttribute('height', Math.round(Number(svg.dataset.height) * scale));
  }

  function begin(drawing) {
    var place = drawing.querySelector('.lx-diagram');
    var svg = place.querySelector('svg');
    var scale = 1;

    function fitting() {
      var room = place.clientWidth / Number(svg.dataset.width);
      return document.fullscreenElement ? Math.min(room, place.clientHeight / Number(svg.dataset.height)) : Math.min(1, Math.max(room, 0.55));
    }

    function zoom(to) {
      scale = Math.min(4, Math.max(0.2, to));
      scaled(svg, scale);
    }

    function showWhereItStands() {
      var node = svg.querySelector('.lx-stands, .lx-late');
      if (!node || place.scrollWidth <= place.clientWidth) { return; }
      place.scrollLeft += node.getBoundingClientRect().left - place.getBoundingClientRect().left - place.clientWidth / 3;
    }

    drawing.querySelector('[data-tools]').hidden = false;
    drawing.querySelectorAll('[data-zoom]').forEach(function (button) {
      button.addEventListener('click', function () {
        var how = button.dataset.zoom;
        zoom(how === 'fit' ? fitting() : scale * (how === 'in' ? 1.25 : 0.8));
      });
    });
    var full = drawing.querySelector('[data-full]');
    if (!drawing.requestFullscreen) { full.hidden = true; }
    full.addEventListener('click', function () {
      if (document.fullscreenElement) { document.exitFullscreen(); } else { drawing.requestFullscreen(); }
    });
    document.addEventListener('fullscreenchange', function () { zoom(fitting()); });
    zoom(fitting());
    showWhereItStands();
  }

  // The table refreshes itself; its rows say what the badges show.
  function repaint(event) {
    var table = document.getElementById('watch-counts');
    if (!table || !event.detail.target || !event.detail.target.closest) { return; }
    var rows = {};
    table.querySelectorAll('tr[data-step]').forEach(function (row) { rows[row.dataset.step] = row; });
    document.querySelectorAll('[data-counted] .lx-node').forEach(function (node) {
      var row = rows[node.dataset.node];
      var box = node.querySelector('.lx-step-count');
      var text = row ? row.dataset.badge : '';
      if (!box) { return; }
      box.classList.toggle('is-empty', !text);
      node.classList.toggle('lx-late', Boolean(row) && Number(row.dataset.overdue) > 0);
      node.classList.toggle('lx-stands', Boolean(row) && Number(row.dataset.overdue) === 0);
      if (box.querySelector('text').textContent === text) { return; }
      box.querySelector('text').textContent = text;
      var width = box.querySelector('text').getComputedTextLength() + 16;
      box.querySelector('rect').setAttribute('width', width);
      box.querySelector('text').setAttribute('x', width / 2);
    });
  }

  document.querySelectorAll('[data-drawing]').forEach(begin);
  document.addEventListener('htmx:afterSwap', repaint);
})();
