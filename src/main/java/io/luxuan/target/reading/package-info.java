/** How far a target is where no programme counts it: entered by managers, each with its evidence. */
package io.luxuan.target.reading;
