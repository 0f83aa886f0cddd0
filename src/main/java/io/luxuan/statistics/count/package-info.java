/** What is counted over tables of all modules, one statement for each kind of figure. */
package io.luxuan.statistics.count;
