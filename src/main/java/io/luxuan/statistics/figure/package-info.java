/** What is counted as tables of figures, ready to be shown, drawn and taken along. */
package io.luxuan.statistics.figure;
