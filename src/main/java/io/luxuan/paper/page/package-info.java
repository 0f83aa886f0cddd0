/** Where people take papers. */
package io.luxuan.paper.page;
