package io.luxuan.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Fills the places of a paragraph. Word cuts a text into runs wherever it likes, also within a place: a place takes the
 * format of the run in which it begins.
 */
final class FillParagraph {
    private FillParagraph() {}

    static void fill(XWPFParagraph paragraph, UnaryOperator<String> values) {
        List<XWPFRun> runs = paragraph.getRuns().stream().toList();
        List<String> texts = runs.stream().map(XWPFRun::text).toList();
        String all = String.join("", texts);
        if (!Placeholders.isIn(all)) {
            return;
        }
        List<StringBuilder> filled = filled(texts, all, values);
        for (int index = 0; index < runs.size(); index++) {
            if (!filled.get(index).toString().equals(texts.get(index))) {
                write(runs.get(index), filled.get(index).toString());
            }
        }
    }

    /** As its runs say it together. */
    static String text(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
    }

    private static List<StringBuilder> filled(List<String> texts, String all, UnaryOperator<String> values) {
        List<StringBuilder> filled = new ArrayList<>();
        texts.forEach(text -> filled.add(new StringBuilder()));
        Matcher place = Placeholders.find(all);
        int from = 0;
        while (place.find()) {
            copy(texts, all, from, place.start(), filled);
            filled.get(runAt(texts, place.start())).append(values.apply(place.group(1)));
            from = place.end();
        }
        copy(texts, all, from, all.length(), filled);
        return filled;
    }

    private static void copy(List<String> texts, String all, int from, int to, List<StringBuilder> filled) {
        for (int at = from; at < to; at++) {
            filled.get(runAt(texts, at)).append(all.charAt(at));
        }
    }

    private static int runAt(List<String> texts, int place) {
        int end = 0;
        for (int index = 0; index < texts.size(); index++) {
            end += texts.get(index).length();
            if (place < end) {
                return index;
            }
        }
        return texts.size() - 1;
    }

    private static void write(XWPFRun run, String text) {
        run.getCTR().setTArray(null);
        run.getCTR().setBrArray(null);
        run.getCTR().setTabArray(null);
        String[] lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addBreak();
            }
            run.setText(lines[index].replace('\t', ' '));
        }
    }
}
