package io.luxuan.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows each table has, of all that the schema has but for those that a refused request may touch, each with its reason. */
final class FactCounts {
    private static final String ENGINE = "act_";
    private static final Map<String, String> NO_FACTS = Map.ofEntries(
            Map.entry("flyway_schema_history", "kept by the migrations"),
            Map.entry("shedlock", "which node works"),
            Map.entry("spring_session", "a session begins with a page"),
            Map.entry("spring_session_attributes", "a session begins with a page"),
            Map.entry("server_secret", "made when it is first needed"),
            Map.entry("audit_log", "who read what stands in it, and a form that is refused shows its page too"),
            Map.entry("audit_unsealed", "the log before it is sealed"),
            Map.entry("sign_in_attempt", "a guess is counted whatever became of it"),
            Map.entry("spent_budget", "what somebody sent is counted whatever became of it"),
            Map.entry("second_factor", "the secret that the page of enrolling shows until it is proved"),
            Map.entry("mailed_code", "made after the answer was given"));

    private final JdbcTemplate jdbc;
    private final String counts;

    FactCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.queryForList("""
                SELECT LOWER(table_name) FROM information_schema.tables
                WHERE table_schema = SCHEMA() AND table_type = 'BASE TABLE' ORDER BY table_name""", String.class).stream()
                .filter(name -> !name.startsWith(ENGINE) && !NO_FACTS.containsKey(name)).toList();
        this.counts = tables.stream().map(name -> "SELECT '" + name + "' AS named, COUNT(*) AS found FROM " + name)
                .collect(Collectors.joining(" UNION ALL "));
    }

    Map<String, Long> now() {
        Map<String, Long> now = new TreeMap<>();
        jdbc.query(counts, row -> {
            now.put(row.getString(1), row.getLong(2));
        });
        return now;
    }

    /** What became more or less, for a message. */
    static String changed(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name)))
                .map(name -> name + " " + before.get(name) + " → " + after.get(name)).collect(Collectors.joining(", "));
    }
}
