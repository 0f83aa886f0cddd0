/** What pages cost with 50,000 open score tasks against 500. */
package io.luxuan.bench.pages;
