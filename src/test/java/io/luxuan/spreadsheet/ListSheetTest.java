package io.luxuan.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Slice;
import io.luxuan.spreadsheet.ListSheet.Worded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Lists of pages as workbooks. */
class ListSheetTest {
    private static final ListSheet<Row> LIST = ListSheet.<Row>empty().with("a.title", 20, Row::title).with("a.amount", 10, Row::amount)
            .with("a.state", 10, row -> Worded.of("a.state.", row.state())).with("a.due", 18, Row::due);

    private static final Pattern HEADING = Pattern.compile("\\.with\\(\"([\\w.-]+)\",");

    private enum State { OPEN }

    private record Row(String title, BigDecimal amount, State state, LocalDateTime due) {}

    @Test
    void all_pages_of_a_list_stand_below_its_headings() throws IOException {
        List<String> asked = new ArrayList<>();
        XSSFSheet sheet = sheet(cursor -> {
            asked.add(cursor);
            int from = cursor == null ? 0 : Integer.parseInt(cursor);
            List<Row> page = IntStream.range(from, from + 3).mapToObj(number -> row("项目" + number)).toList();
            return new Slice<>(page, from < 6 ? String.valueOf(from + 3) : null);
        });
        assertThat(asked).containsExactly(null, "3", "6");
        assertThat(sheet.getLastRowNum()).isEqualTo(9);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("名称");
        assertThat(sheet.getRow(9).getCell(0).getStringCellValue()).isEqualTo("项目8");
    }

    @Test
    void figures_are_numbers_and_states_are_words() throws IOException {
        XSSFSheet sheet = sheet(cursor -> new Slice<>(List.of(row("甲"), new Row("乙", null, null, null)), null));
        assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
        assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("办理中");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("2026-03-02 09:05");
        assertThat(sheet.getRow(2).getCell(1)).isNull();
    }

    @Test
    void what_looks_like_a_formula_stays_a_text() throws IOException {
        Cell cell = sheet(cursor -> new Slice<>(List.of(row("=HYPERLINK(\"http://x\")")), null)).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    /** Said in constants, so that no template's test finds them. */
    @Test
    void every_heading_of_a_list_has_a_text() throws IOException {
        Properties texts = new Properties();
        for (Path file : files("src/main/resources/messages", ".properties")) {
            texts.load(new StringReader(Files.readString(file)));
        }
        List<String> headings = new ArrayList<>();
        for (Path file : files("src/main/java", "SheetController.java")) {
            HEADING.matcher(Files.readString(file)).results().forEach(found -> headings.add(found.group(1)));
        }
        assertThat(headings).hasSizeGreaterThan(30).allMatch(texts::containsKey);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Row row(String title) {
        return new Row(title, new BigDecimal("12.50"), State.OPEN, LocalDateTime.of(2026, 3, 2, 9, 5));
    }

    private static XSSFSheet sheet(Function<String, Slice<Row>> pages) throws IOException {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("a.title", Locale.SIMPLIFIED_CHINESE, "名称");
        messages.addMessage("a.amount", Locale.SIMPLIFIED_CHINESE, "金额");
        messages.addMessage("a.state", Locale.SIMPLIFIED_CHINESE, "状态");
        messages.addMessage("a.due", Locale.SIMPLIFIED_CHINESE, "截止");
        messages.addMessage("a.state.OPEN", Locale.SIMPLIFIED_CHINESE, "办理中");
        MockHttpServletResponse response = new MockHttpServletResponse();
        LIST.send("某轮次[2026]", pages, messages, response);
        assertThat(response.getHeader("Content-Disposition")).contains("xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
