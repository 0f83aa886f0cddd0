package io.luxuan.shared.order;

import java.util.List;

/**
 * What is typed about one group of equals; all of it is done at once, in the order of the fields.
 *
 * @param line   numbers of the lines that the page showed
 * @param place  what was typed for each, in the same order
 * @param list   pasted numbers, the preferred first
 * @param from   the first line of a block, {@code to} its last one and {@code before} the place that it shall begin at
 * @param act    a button of one line or of all: {@code up:<number>}, {@code down:<number>}, {@code rest}
 * @param take   how many of them come in, from the first
 * @param reason of the meeting
 * @param seen   mark of the order that the page showed
 */
public record OrderForm(
        List<String> line, List<String> place, String list, String from, String to, String before, String act, String take,
        String reason, String seen) {
    public OrderForm {
        line = line == null ? List.of() : List.copyOf(line);
        place = place == null ? List.of() : List.copyOf(place);
    }

    /** What was typed for one; null where the page did not show it. */
    public String placeOf(String number) {
        int at = line.indexOf(number);
        return at < 0 || at >= place.size() ? null : place.get(at);
    }
}
