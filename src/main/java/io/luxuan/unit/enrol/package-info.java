/** Units that register themselves: what they show, who confirms them, and what becomes of a name or code that another has. */
package io.luxuan.unit.enrol;
