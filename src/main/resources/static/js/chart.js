// What all charts share: the colours of the page, by day and by night, and its width.
(function () {
  'use strict';

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--lx-' + name).trim();
  }

  function line(name) { return { lineStyle: { color: colour(name) } }; }

  function dress(axis) {
    axis.axisLabel = Object.assign({ color: colour('quiet') }, axis.axisLabel);
    axis.nameTextStyle = Object.assign({ color: colour('quiet') }, axis.nameTextStyle);
    axis.axisLine = line('line-strong');
    axis.splitLine = line('line');
    return axis;
  }

  /** options: asked with the page's colours, again whenever it turns dark or light. */
  window.lxChart = function (place, options) {
    var drawn = window.echarts.init(place, null, { renderer: 'canvas' });
    function draw() {
      var wanted = options(colour);
      dress(wanted.xAxis);
      dress(wanted.yAxis);
      drawn.setOption(wanted);
    }
    draw();
    document.addEventListener('lx:theme', draw);
    window.addEventListener('resize', function () { drawn.resize(); });
  };
})();
