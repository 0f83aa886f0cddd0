/** The pages of figures for staff, and their workbooks. */
package io.luxuan.statistics.page;
