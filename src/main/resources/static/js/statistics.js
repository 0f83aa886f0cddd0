// Draws the first rows of the table that a chart names: the chart's columns, side by side or stacked. Without this script the table stays.
(function () {
  'use strict';

  var COLOURS = { reached: '#0b5394', under: '#f59f00', gap: '#dce1e7' };
  var MOST = 16;

  function short(name) {
    var most = window.innerWidth < 576 ? 8 : 16;
    return name.length > most ? name.slice(0, most - 1) + '…' : name;
  }

  function number(row, column) {
    return Number(row.cells[column].textContent) || 0;
  }

  function series(chart, heading, rows) {
    var bar = heading.dataset.bar;
    return { type: 'bar', stack: chart.dataset.stacked === 'true' ? 'all' : null, barMaxWidth: 22, name: heading.textContent,
      data: rows.map(function (row) { return number(row, heading.cellIndex); }), itemStyle: { color: COLOURS[bar] },
      label: { show: true, color: bar === 'reached' && chart.dataset.stacked === 'true' ? '#fff' : '#1d273b',
        position: chart.dataset.stacked === 'true' ? 'inside' : 'right',
        formatter: function (at) { return at.value === 0 ? '' : at.value; } } };
  }

  document.querySelectorAll('.lx-target-chart').forEach(function (chart) {
    var table = document.getElementById(chart.dataset.table);
    var rows = Array.from(table.tBodies[0].rows).slice(0, MOST).reverse();
    var headings = Array.from(table.tHead.rows[0].cells).filter(function (cell) { return cell.dataset.chart === chart.dataset.chart; });
    chart.dataset.size = String(rows.length);
    var drawn = window.echarts.init(chart, null, { renderer: 'canvas' });
    drawn.setOption({
      animation: false,
      grid: { left: 8, right: 36, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: rows.map(function (row) { return row.cells[0].dataset.name; }), axisLabel: { formatter: short } },
      series: headings.map(function (heading) { return series(chart, heading, rows); })
    });
    window.addEventListener('resize', function () { drawn.resize(); });
  });
})();
