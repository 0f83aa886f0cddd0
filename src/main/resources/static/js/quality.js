// Draws the table that a chart names: first column the names, second the numbers. Without this script the tables stay.
(function () {
  'use strict';

  function numbers(table) {
    return Array.from(table.tBodies[0].rows, function (row) {
      return [row.cells[0].textContent.trim(), Number(row.cells[1].textContent)];
    });
  }

  function short(name) {
    return name.length > 12 ? name.slice(0, 11) + '…' : name;
  }

  function options(chart, rows, colour) {
    var lying = chart.dataset.lying === 'true';
    if (lying) { rows = rows.slice().reverse(); }
    var names = { type: 'category', data: rows.map(function (row) { return row[0]; }), axisLabel: { formatter: short } };
    var values = { type: 'value', minInterval: 1 };
    names.name = lying ? '' : chart.dataset.x;
    values.name = lying ? '' : chart.dataset.y;
    names.nameLocation = 'middle';
    names.nameGap = 28;
    values.nameTextStyle = { align: 'left' };
    return {
      animation: false,
      grid: { left: 8, right: 36, top: lying ? 8 : 32, bottom: lying ? 8 : 30, containLabel: true },
      xAxis: lying ? values : names,
      yAxis: lying ? names : values,
      series: [{ type: 'bar', data: rows.map(function (row) { return row[1]; }), barMaxWidth: 36,
        itemStyle: { color: colour('accent') }, label: { show: true, color: colour('ink'), position: lying ? 'right' : 'top' } }]
    };
  }

  document.querySelectorAll('.lx-chart').forEach(function (chart) {
    var rows = numbers(document.getElementById(chart.dataset.table));
    window.lxChart(chart, function (colour) { return options(chart, rows, colour); });
  });
})();
