package io.luxuan.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook, holding only some hundred rows in memory. Cells are texts, or numbers where these are given: a text that looks
 * like the beginning of a formula is marked as quoted, so that no program takes it for one, and yet reads the same again.
 */
public final class SheetWriter implements AutoCloseable {
    private static final int IN_MEMORY = 200;
    private static final int LAST_ROW = 9_999;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final CellStyle plain = workbook.createCellStyle();
    private final CellStyle quoted = workbook.createCellStyle();
    private final CellStyle figure = workbook.createCellStyle();
    private final CellStyle heading = workbook.createCellStyle();
    private SXSSFSheet sheet;
    private int next;

    public SheetWriter() {
        short text = workbook.createDataFormat().getFormat("@");
        plain.setDataFormat(text);
        plain.setWrapText(true);
        quoted.cloneStyleFrom(plain);
        quoted.setQuotePrefixed(true);
        figure.setDataFormat(workbook.createDataFormat().getFormat("General"));
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    /** Begins another sheet; its heading stays in sight. @param widths in characters, one a column */
    public void sheet(String name, List<String> headings, List<Integer> widths) {
        sheet = workbook.createSheet(name);
        next = 0;
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
            sheet.setDefaultColumnStyle(column, plain);
        }
        Row row = sheet.createRow(next++);
        for (int column = 0; column < headings.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(heading);
        }
        sheet.createFreezePane(0, 1);
    }

    /** Goes on below what stands in a sheet that was begun before. */
    public void turnTo(String name) {
        sheet = workbook.getSheet(name);
        next = sheet.getLastRowNum() + 1;
    }

    public void row(List<String> texts) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            text(row, column, texts.get(column));
        }
    }

    /** Numbers as numbers, anything else as its text; null as nothing. */
    public void cells(List<?> values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number number) {
                Cell cell = row.createCell(column);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(figure);
            } else {
                text(row, column, values.get(column) == null ? null : values.get(column).toString());
            }
        }
    }

    private void text(Row row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            Cell cell = row.createCell(column);
            cell.setCellValue(text);
            cell.setCellStyle(CellText.looksLikeFormula(text) ? quoted : plain);
        }
    }

    /** Lets a column take only these, or nothing. */
    public void choices(int column, List<String> choices, String otherwise) {
        restrict(column, helper().createExplicitListConstraint(choices.toArray(String[]::new)), otherwise);
    }

    /** Lets a column take only whole numbers of this range, or nothing. */
    public void wholeNumbers(int column, int least, int most, String otherwise) {
        restrict(column, helper().createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN,
                String.valueOf(least), String.valueOf(most)), otherwise);
    }

    public void to(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void restrict(int column, DataValidationConstraint constraint, String otherwise) {
        DataValidation validation = helper().createValidation(
                constraint, new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.createErrorBox("", otherwise);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }
}
