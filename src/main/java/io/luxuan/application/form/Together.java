package io.luxuan.application.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Who of the unit works on the same form.
 *
 * @param shared whether anybody else has ever written in it: only then a page keeps asking
 * @param now    who writes at this moment, the latest first
 * @param by     who wrote what stands in the way of a save, by question
 */
record Together(boolean shared, List<Editing> now, Map<String, String> by) {
    static final Together ALONE = new Together(false, List.of(), Map.of());

    /** @param question where; @param at when it was saved last */
    record Editing(String name, String question, String label, LocalDateTime at) {}
}
