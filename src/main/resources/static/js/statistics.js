// Draws the first rows of the table that a chart names: the chart's columns, side by side or stacked. Without this script the table stays.
(function () {
  'use strict';

  var COLOURS = { reached: 'accent', under: 'notice', gap: 'track' };
  var WORDS = { reached: 'on-fill', under: 'on-notice', gap: 'ink' };
  var MOST = 16;

  function short(name) {
    var most = window.innerWidth < 576 ? 8 : 16;
    return name.length > most ? name.slice(0, most - 1) + '…' : name;
  }

  function number(row, column) {
    return Number(row.cells[column].textContent) || 0;
  }

  function series(chart, heading, rows, colour) {
    var bar = heading.dataset.bar;
    var isStacked = chart.dataset.stacked === 'true';
    return { type: 'bar', stack: isStacked ? 'all' : null, barMaxWidth: 22, name: heading.textContent,
      data: rows.map(function (row) { return number(row, heading.cellIndex); }), itemStyle: { color: colour(COLOURS[bar]) },
      label: { show: true, color: colour(isStacked ? WORDS[bar] : 'ink'),
        position: isStacked ? 'inside' : 'right',
        formatter: function (at) { return at.value === 0 ? '' : at.value; } } };
  }

  document.querySelectorAll('.lx-target-chart').forEach(function (chart) {
    var table = document.getElementById(chart.dataset.table);
    var rows = Array.from(table.tBodies[0].rows).slice(0, MOST).reverse();
    var headings = Array.from(table.tHead.rows[0].cells).filter(function (cell) { return cell.dataset.chart === chart.dataset.chart; });
    chart.dataset.size = String(rows.length);
    window.lxChart(chart, function (colour) {
      return {
        animation: false,
        grid: { left: 8, right: 36, top: 8, bottom: 8, containLabel: true },
        xAxis: { type: 'value', minInterval: 1 },
        yAxis: { type: 'category', data: rows.map(function (row) { return row.cells[0].dataset.name; }), axisLabel: { formatter: short } },
        series: headings.map(function (heading) { return series(chart, heading, rows, colour); })
      };
    });
  });
})();
