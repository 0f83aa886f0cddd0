package io.luxuan.application.workbook;

import io.luxuan.shared.Verdict.Refused;

/**
 * What keeps a workbook from being read.
 *
 * @param sheet  its name; @param line as the spreadsheet counts it, 0 for the whole sheet
 * @param column its label; empty for the whole line
 */
public record SheetFault(String sheet, int line, String column, Refused why) {}
