package io.luxuan.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;

/** Formats that show a number with noughts before it, as {@code 000000} does with the code 370102: by the number of a style. */
record ZeroFormats(List<Integer> digits) {
    private static final int LONGEST = 30;

    static ZeroFormats of(XSSFReader reader) throws IOException, InvalidFormatException {
        StylesTable styles = reader.getStylesTable();
        return styles == null ? new ZeroFormats(List.of()) : new ZeroFormats(IntStream.range(0, styles.getNumCellStyles())
                .map(style -> digits(styles.getStyleAt(style).getDataFormatString())).boxed().toList());
    }

    /** The number as it is shown. */
    String shown(String number, int style) {
        int digits = style >= 0 && style < this.digits.size() ? this.digits.get(style) : 0;
        return number.length() < digits && number.matches("\\d+") ? "0".repeat(digits - number.length()) + number : number;
    }

    private static int digits(String format) {
        return format != null && format.matches("0{2,}") ? Math.min(format.length(), LONGEST) : 0;
    }
}
