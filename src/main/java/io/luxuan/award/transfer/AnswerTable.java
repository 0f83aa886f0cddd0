package io.luxuan.award.transfer;

import io.luxuan.shared.Refusal;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A bank's file as rows: an .xlsx workbook, or comma-separated text in UTF-8 or GBK. Columns are found by their headings. */
final class AnswerTable {
    static final String LINE = "序号";
    static final String ORDER = "批次号";
    static final String AMOUNT = "金额（元）";
    static final String RESULT = "结果";
    static final String DAY = "支付日期";
    static final String VOUCHER = "凭证号";
    static final String REASON = "退回原因";
    private static final List<String> NEEDED = List.of(LINE, AMOUNT, RESULT);
    private static final int MOST_ROWS = 2_001;
    private static final Charset OLDER = Charset.forName("GB18030");

    private AnswerTable() {}

    /** @throws Refusal {@code transfer.invalid} at {@code file} when it cannot be read or lacks a column */
    static List<AnswerRow> read(byte[] file) {
        List<SheetRow> rows = isWorkbook(file) ? sheet(file) : text(file);
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw refused("rule.transfer.file-size");
        }
        Map<String, Integer> at = new HashMap<>();
        rows.get(0).cells().forEach((column, heading) -> at.putIfAbsent(heading.strip().replace('(', '（').replace(')', '）'), column));
        NEEDED.stream().filter(heading -> !at.containsKey(heading)).findFirst().ifPresent(missing -> {
            throw new Refusal("transfer.invalid", Map.of("file", "rule.transfer.file-column"), missing);
        });
        return rows.stream().skip(1).map(row -> row(row, at)).toList();
    }

    private static AnswerRow row(SheetRow row, Map<String, Integer> at) {
        return new AnswerRow(row.number(), cell(row, at, LINE), cell(row, at, ORDER), cell(row, at, AMOUNT), cell(row, at, RESULT),
                cell(row, at, DAY), cell(row, at, VOUCHER), cell(row, at, REASON));
    }

    private static String cell(SheetRow row, Map<String, Integer> at, String heading) {
        Integer column = at.get(heading);
        return column == null ? "" : row.text(column).strip();
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<SheetRow> sheet(byte[] file) {
        try {
            return SheetReader.rows(file, MOST_ROWS);
        } catch (UnreadableSheet unreadable) {
            throw refused(unreadable.why() == UnreadableSheet.Cause.TOO_MANY_ROWS ? "rule.transfer.file-size" : "rule.transfer.file-unreadable");
        }
    }

    private static List<SheetRow> text(byte[] file) {
        String text = decoded(file);
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            for (CSVRecord line : parser) {
                Map<Integer, String> cells = new HashMap<>();
                for (int column = 0; column < line.size(); column++) {
                    String cell = line.get(column).strip();
                    cells.put(column, cell.startsWith("'") ? cell.substring(1) : cell);
                }
                if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new SheetRow((int) line.getRecordNumber(), cells, Set.of(), Set.of(), Set.of()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw refused("rule.transfer.file-unreadable");
        }
        return rows;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException older) {
            return new String(file, OLDER);
        }
    }

    private static Refusal refused(String rule) {
        return new Refusal("transfer.invalid", Map.of("file", rule));
    }
}
