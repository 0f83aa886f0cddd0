package io.luxuan.programme.edit.page;

import io.luxuan.programme.edit.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of the forms of a draft.
 *
 * @param at    place that it edits; empty for what stands at the top of the file
 * @param way   the pages above it
 * @param group null while the YAML cannot be read
 */
record Screen(Draft draft, String at, String title, List<Link> way, List<Link> menu, Group group, List<Link> faults) {

    /** @param faults how many lie in it */
    record Link(String at, String text, long faults) {}

    /** One record. @param optional whether it may be taken away; @param present whether it is there */
    record Group(String place, String title, boolean optional, boolean present, List<Input> inputs, List<Group> parts, List<Rows> rows,
            List<String> faults) {}

    /** @param options to choose from, empty for none; @param large for texts of several lines */
    record Input(String place, String label, String hint, String kind, boolean large, List<String> texts, List<Option> options,
            List<String> faults) {
        public String text() {
            return String.join("\n", texts);
        }

        /** Lines of a field for several texts. */
        public int lines() {
            return Math.max(2, Math.min(12, Math.max(texts.size() + 1, text().length() / 60)));
        }
    }

    record Option(String value, String label, boolean chosen) {}

    /** A list of records: shown here where they are flat, on pages of their own otherwise. */
    record Rows(String place, String title, boolean pages, List<Row> items, List<String> faults) {}

    record Row(String place, String title, Group group, long faults) {}

    /** All fields that the page shows, also of the rows. */
    public List<Input> inputs() {
        List<Input> all = new ArrayList<>();
        collect(group, all);
        return all;
    }

    private static void collect(Group group, List<Input> all) {
        if (group != null && group.present()) {
            all.addAll(group.inputs());
            group.parts().forEach(part -> collect(part, all));
            group.rows().forEach(rows -> rows.items().forEach(row -> collect(row.group(), all)));
        }
    }
}
