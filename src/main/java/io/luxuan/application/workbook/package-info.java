/** Many claims of a unit from one workbook: read whole or not at all, then handed in together. */
package io.luxuan.application.workbook;
