/** The pages of the register: a unit's own, and the managers'. */
package io.luxuan.unit.page;
