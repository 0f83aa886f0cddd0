package io.luxuan.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet("专家", List.of("甲", "乙"), List.of(10, 10));
            rows.forEach(writer::row);
            writer.to(out);
        }
        return out.toByteArray();
    }

    @Test
    void what_was_written_reads_the_same_again() throws IOException {
        List<SheetRow> rows = SheetReader.rows(written(List.of(List.of("一", ""), List.of("", "多\n行；<&>"))), 100);
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3);
        assertThat(rows.get(1).cells()).isEqualTo(Map.of(0, "一"));
        assertThat(rows.get(2).text(1)).isEqualTo("多\n行；<&>");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_quoted_and_stays_a_text() throws IOException {
        byte[] file = written(List.of(List.of("=HYPERLINK(\"http://x\")", "@SUM(1)"), List.of("+1", "-1")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cell -> {
                    assertThat(cell.getCellType().name()).isEqualTo("STRING");
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(row.getRowNum() > 0);
                });
            }
        }
        assertThat(SheetReader.rows(file, 100).get(1).text(0)).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void formulas_are_told_apart_and_numbers_keep_their_digits() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(4);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellValue(20);
            row.createCell(3).setCellValue(20260001234d);
            workbook.write(out);
        }
        SheetRow row = SheetReader.rows(out.toByteArray(), 10).get(0);
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.formulas()).containsExactly(0);
        assertThat(row.text(1)).isEqualTo("20");
        assertThat(row.text(3)).isEqualTo("20260001234");
    }

    @Test
    void a_hidden_sheet_is_passed_over() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("旧表").createRow(0).createCell(0).setCellValue("旧");
            workbook.createSheet("新表").createRow(0).createCell(0).setCellValue("新");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }
        assertThat(SheetReader.rows(out.toByteArray(), 10).get(0).text(0)).isEqualTo("新");
    }

    @Test
    void a_workbook_with_a_password_is_told_as_such() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            locked.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
            locked.writeFilesystem(out);
        }
        assertWhy(out.toByteArray(), UnreadableSheet.Cause.PASSWORD);
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_cause() throws IOException {
        assertWhy("用户名,姓名".getBytes(StandardCharsets.UTF_8), UnreadableSheet.Cause.NOT_XLSX);
        assertWhy(new byte[0], UnreadableSheet.Cause.NOT_XLSX);
        assertWhy("PK\3\4 nothing of that kind".getBytes(StandardCharsets.UTF_8), UnreadableSheet.Cause.BROKEN);
        byte[] long3 = written(List.of(List.of("1"), List.of("2"), List.of("3")));
        assertThatThrownBy(() -> SheetReader.rows(long3, 3)).isInstanceOfSatisfying(UnreadableSheet.class,
                broken -> assertThat(broken.why()).isEqualTo(UnreadableSheet.Cause.TOO_MANY_ROWS));
        assertThat(SheetReader.rows(long3, 4)).hasSize(4);
    }

    private static void assertWhy(byte[] file, UnreadableSheet.Cause why) {
        assertThatThrownBy(() -> SheetReader.rows(file, 10)).isInstanceOfSatisfying(UnreadableSheet.class,
                broken -> assertThat(broken.why()).isEqualTo(why));
    }
}
