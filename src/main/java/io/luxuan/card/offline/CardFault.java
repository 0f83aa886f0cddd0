package io.luxuan.card.offline;

import io.luxuan.shared.Verdict.Refused;

/**
 * What is wrong with a workbook of cards.
 *
 * @param line   as the spreadsheet counts it, 0 for all of it
 * @param column its heading; empty for the whole line
 */
record CardFault(int line, String column, Refused why) {}
