/** Experts from and to a workbook, checked row by row. */
package io.luxuan.expert.workbook;
