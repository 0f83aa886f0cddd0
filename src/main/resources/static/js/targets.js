// Draws the table that a chart names: each row's name, and what is reached, under way and missing. Without this script the tables stay.
(function () {
  'use strict';

  var COLOURS = { reached: 'accent', under: 'notice', gap: 'track' };
  var WORDS = { reached: 'on-fill', under: 'on-notice', gap: 'ink' };

  function short(name) {
    var most = window.innerWidth < 576 ? 8 : 16;
    return name.length > most ? name.slice(0, most - 1) + '…' : name;
  }

  function rows(table) {
    return Array.from(table.querySelectorAll('tr[data-reached]')).reverse();
  }

  function series(chart, lines, part, colour) {
    return { type: 'bar', stack: 'all', barMaxWidth: 22, name: chart.dataset[part],
      data: lines.map(function (row) { return Number(row.dataset[part]); }), itemStyle: { color: colour(COLOURS[part]) },
      label: { show: true, color: colour(WORDS[part]),
        formatter: function (at) { return part === 'gap' || at.value === 0 ? '' : at.value + (chart.dataset.unit || ''); } } };
  }

  function options(chart, lines, colour) {
    var parts = chart.dataset.gap ? ['reached', 'under', 'gap'] : ['reached', 'under'];
    return {
      animation: false,
      grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', minInterval: 1, max: chart.dataset.unit ? 100 : null },
      yAxis: { type: 'category', data: lines.map(function (row) { return row.cells[0].dataset.name || row.cells[0].textContent.trim(); }), axisLabel: { formatter: short } },
      series: parts.map(function (part) { return series(chart, lines, part, colour); })
    };
  }

  document.querySelectorAll('.lx-target-chart').forEach(function (chart) {
    var lines = rows(document.getElementById(chart.dataset.table));
    chart.dataset.size = String(Math.min(lines.length, 16));
    window.lxChart(chart, function (colour) { return options(chart, lines, colour); });
  });
})();
