/** How papers look: templates of the department, with their versions, in the place of those that the program brings. */
package io.luxuan.paper.template;
