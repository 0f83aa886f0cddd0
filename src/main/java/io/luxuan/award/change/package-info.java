/** Changes that a unit asks for while a project runs. */
package io.luxuan.award.change;
