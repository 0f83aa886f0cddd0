// Puts equals in order by dragging, and by the buttons without asking the server. Nothing is kept before "save"; without this
// script the fields and buttons of the page do the same.
(function () {
  'use strict';

  document.querySelectorAll('.lx-order > tbody[data-first]').forEach(function (body) {
    var dragged = null;

    function place(row) { return row.querySelector('input[name=place]'); }
    if (!body.rows.length || !place(body.rows[0])) { return; }

    function isPlaced(row) { return place(row).value.trim() !== ''; }

    // A refused form comes back with the rows as kept and the numbers as typed.
    Array.from(body.rows).sort(function (one, other) {
      return (Number(place(one).value) || Infinity) - (Number(place(other).value) || Infinity) || 0;
    }).forEach(function (row) { body.append(row); });

    // Who has a place stands ahead of those that wait; the numbers follow the rows.
    function renumber(moved) {
      var next = Number(body.dataset.first);
      Array.from(body.rows).filter(function (row) { return row === moved || isPlaced(row); })
        .forEach(function (row) { place(row).value = next++; });
      Array.from(body.rows).filter(function (row) { return !isPlaced(row); }).forEach(function (row) { body.append(row); });
      var region = document.getElementById('announce');
      if (region) { region.textContent = body.dataset.said + place(moved).value; }
    }

    function step(row, up) {
      if (!isPlaced(row) && up) {
        var waiting = Array.from(body.rows).find(function (one) { return !isPlaced(one); });
        body.insertBefore(row, waiting);
      } else if (isPlaced(row)) {
        var other = up ? row.previousElementSibling : row.nextElementSibling;
        if (!other || !isPlaced(other)) { return; }
        body.insertBefore(up ? row : other, up ? other : row);
      } else { return; }
      renumber(row);
    }

    body.addEventListener('click', function (event) {
      var button = event.target.closest('button[name=act]');
      if (!button) { return; }
      event.preventDefault();
      step(button.closest('tr'), button.value.startsWith('up:'));
      button.focus();
    });

    Array.from(body.rows).forEach(function (row) { row.draggable = true; });
    body.addEventListener('dragstart', function (event) {
      if (event.target.closest('input')) { event.preventDefault(); return; }
      dragged = event.target.closest('tr');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', place(dragged).getAttribute('aria-label'));
      dragged.classList.add('lx-dragged');
    });
    body.addEventListener('dragover', function (event) {
      var over = event.target.closest('tr');
      if (!dragged || !over) { return; }
      event.preventDefault();
      if (over === dragged) { return; }
      var box = over.getBoundingClientRect();
      var after = event.clientY > box.top + box.height / 2;
      body.insertBefore(dragged, after ? over.nextElementSibling : over);
    });
    body.addEventListener('drop', function (event) { event.preventDefault(); });
    body.addEventListener('dragend', function () {
      if (!dragged) { return; }
      dragged.classList.remove('lx-dragged');
      renumber(dragged);
      dragged = null;
    });
  });
})();
