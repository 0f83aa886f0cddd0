package io.luxuan.bench.kill;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows of which kind a run left: what was done twice or lost in one of two runs shows as a difference. */
final class Shape {
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("application", "status"), Map.entry("application_event", "note_key"),
            Map.entry("application_finding", "CONCAT(kind, ' ', outcome)"), Map.entry("application_version", "version_no"),
            Map.entry("application_attachment", "question_key"), Map.entry("review_assignment", "state"),
            Map.entry("review_card", "signed_at IS NULL"), Map.entry("review_ranking", "excluded"),
            Map.entry("work_item", "task_key"), Map.entry("draw_entry", "slot"), Map.entry("draw_commitment", "state"),
            Map.entry("publicity_entry", "state"), Map.entry("notice", "kind"), Map.entry("objection", "state"),
            Map.entry("objection_evidence", "media_type"), Map.entry("project", "state"), Map.entry("round_record", "stage"),
            Map.entry("ACT_RU_EXECUTION", "CONCAT(SUBSTRING_INDEX(PROC_DEF_ID_, ':', 1), ' ', COALESCE(ACT_ID_, ''))"),
            Map.entry("ACT_RU_TASK", "TASK_DEF_KEY_"), Map.entry("ACT_RU_EVENT_SUBSCR", "EVENT_NAME_"),
            Map.entry("ACT_RU_JOB", "HANDLER_TYPE_"), Map.entry("ACT_HI_PROCINST", "CONCAT(PROC_DEF_KEY_, ' ', STATE_)"),
            Map.entry("ACT_HI_ACTINST", "CONCAT(SUBSTRING_INDEX(PROC_DEF_ID_, ':', 1), ' ', ACT_ID_)"));

    private Shape() {}

    /** Table and kind to number of rows. */
    static Map<String, String> of(Facts facts) {
        Map<String, String> shape = new TreeMap<>();
        COUNTED.forEach((table, kind) -> {
            for (List<String> row : facts.rows("SELECT " + kind + ", COUNT(*) FROM " + table + " GROUP BY 1")) {
                shape.put(table + " " + row.get(0), row.get(1));
            }
        });
        return shape;
    }

    /** The first difference as a sentence; null when there is none. */
    static String difference(Map<String, String> undisturbed, Map<String, String> disturbed) {
        TreeMap<String, String> all = new TreeMap<>(undisturbed);
        all.putAll(disturbed);
        return all.keySet().stream().filter(key -> !undisturbed.getOrDefault(key, "0").equals(disturbed.getOrDefault(key, "0")))
                .map(key -> key + ": " + undisturbed.getOrDefault(key, "0") + " undisturbed, " + disturbed.getOrDefault(key, "0") + " disturbed")
                .findFirst().orElse(null);
    }
}
