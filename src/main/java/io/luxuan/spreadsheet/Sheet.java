package io.luxuan.spreadsheet;

import java.util.List;

/** What was read of a workbook. @param name as the sheet's tab shows it */
public record Sheet(String name, List<SheetRow> rows) {}
