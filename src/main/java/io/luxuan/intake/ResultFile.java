package io.luxuan.intake;

import io.luxuan.spreadsheet.CellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The result as CSV: the selected ones by rank, then the others by rank, then the withdrawn ones. */
final class ResultFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader("rank", "id", "title", "score", "outcome", "reason").setRecordSeparator("\n").get();

    private static final Comparator<ResultLine> ORDER = Comparator.comparingInt(ResultLine::order)
            .thenComparingInt(ResultLine::rankOrLast).thenComparing(ResultLine::id);

    private ResultFile() {}

    static String write(List<ResultLine> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (ResultLine line : lines.stream().sorted(ORDER).toList()) {
                printer.printRecord(line.rank(), CellText.safe(line.id()), CellText.safe(line.title()), points(line.score()), line.outcome(),
                        CellText.safe(line.reason()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** At least two decimals, and as many more as are kept. */
    static String points(BigDecimal score) {
        if (score == null) {
            return null;
        }
        BigDecimal short0 = score.stripTrailingZeros();
        return (short0.scale() < 2 ? short0.setScale(2) : short0).toPlainString();
    }
}
