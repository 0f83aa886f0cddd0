package io.luxuan.application.workbook;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.Numbers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A claim as a workbook holds it.
 *
 * @param number  what the unit calls it, its own in the workbook
 * @param line    in the first sheet
 * @param answers texts by question, tables as they are kept
 * @param lines   by table where its rows stand, in their order
 */
record SheetClaim(String number, int line, Map<String, String> answers, Map<String, List<Integer>> lines) {
    String key() {
        return keyOf(number);
    }

    static String keyOf(String number) {
        return Hashes.sha256(Numbers.normal(number));
    }

    /** The same for the same answers, wherever they stand. */
    String digest() {
        return Hashes.sha256(new TreeMap<>(answers).toString());
    }
}
