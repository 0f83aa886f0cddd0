package io.luxuan.bench.stampede;

import io.luxuan.bench.Figure;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.stampede.Outcome.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the database holds, against what people were told. */
final class Truth {
    private static final Set<String> NOT_IN = Set.of("DRAFT", "LAPSED");

    private final BenchDatabase database;
    private final Call call;
    private final int withoutRetryAfter;

    Truth(BenchDatabase database, Call call, int withoutRetryAfter) {
        this.database = database;
        this.call = call;
        this.withoutRetryAfter = withoutRetryAfter;
    }

    private record Stored(String status, String number, LocalDateTime submittedAt, int versions, String submitted, String draft, int processes) {
        boolean isIn() {
            return !NOT_IN.contains(status);
        }
    }

    boolean isClosed() throws SQLException {
        return ask("SELECT stage, 0 FROM selection_round WHERE id = ?").keySet().stream().noneMatch("CALL"::equals);
    }

    /** Prints one line; every count but the first two must be 0. */
    boolean check(String when, List<Outcome> outcomes) throws SQLException {
        Map<String, Stored> rows = stored();
        long acknowledged = outcomes.stream().filter(one -> one.kind() == Kind.IN).count();
        long in = rows.values().stream().filter(Stored::isIn).count();
        Map<String, Long> broken = new LinkedHashMap<>();
        broken.put("acknowledged_but_not_in", count(outcomes, rows, Kind.IN, (one, row) -> !row.isIn() || !one.number().equals(row.number())));
        broken.put("acknowledged_with_other_text", count(outcomes, rows, Kind.IN,
                (one, row) -> row.submitted() == null || !row.submitted().contains(one.who().mark + "：")));
        broken.put("told_late_but_in", count(outcomes, rows, Kind.TOLD_LATE, (one, row) -> row.isIn()));
        broken.put("told_late_but_sent_in_time", count(outcomes, rows, Kind.TOLD_LATE,
                (one, row) -> one.sentAt().isBefore(call.closesAt().minusSeconds(1))));
        broken.put("told_late_and_draft_lost_text", count(outcomes, rows, Kind.TOLD_LATE,
                (one, row) -> row.draft() == null || !row.draft().equals(one.who().mark)));
        broken.put("told_late_and_page_lost_text", outcomes.stream().filter(one -> one.kind() == Kind.TOLD_LATE_WITHOUT_TEXT).count());
        broken.put("sent_late_but_in", count(outcomes, rows, Kind.IN, (one, row) -> one.sentAt().isAfter(call.closesAt())));
        broken.put("arrived_late_but_in", rows.values().stream().filter(row -> row.isIn() && row.submittedAt().isAfter(call.closesAt())).count());
        broken.put("in_twice", rows.values().stream()
                .filter(row -> row.versions() > 1 || row.processes() > 1 || (row.isIn() && row.processes() == 0)).count() + doubled());
        broken.put("numbers_twice_or_missing", gaps(rows));
        broken.put("errors", outcomes.stream().filter(one -> one.kind() == Kind.ERROR).count());
        broken.put("turned_away_without_retry_after", (long) withoutRetryAfter);
        boolean held = broken.values().stream().allMatch(amount -> amount == 0);
        Figure.of("stampede", "truth").with("when", when).with("acknowledged", acknowledged).with("in", in).withAll(broken).with("held", held)
                .print();
        return held;
    }

    private interface Fault {
        boolean in(Outcome told, Stored row);
    }

    private static long count(List<Outcome> outcomes, Map<String, Stored> rows, Kind kind, Fault fault) {
        return outcomes.stream().filter(one -> one.kind() == kind)
                .filter(one -> !rows.containsKey(one.who().application()) || fault.in(one, rows.get(one.who().application()))).count();
    }

    private static long gaps(Map<String, Stored> rows) {
        List<Stored> in = rows.values().stream().filter(Stored::isIn).toList();
        Set<Integer> numbers = new TreeSet<>();
        in.stream().filter(row -> row.number() != null).forEach(row -> numbers.add(Integer.parseInt(row.number().replaceAll("^.*-", ""))));
        long beyond = numbers.stream().filter(number -> number > in.size()).count();
        return in.size() - numbers.size() + beyond;
    }

    private long doubled() throws SQLException {
        return ask("SELECT organisation_id, COUNT(*) FROM application WHERE round_id = ? AND status NOT IN ('DRAFT', 'LAPSED') "
                + "GROUP BY organisation_id HAVING COUNT(*) > 1").size();
    }

    private Map<String, Stored> stored() throws SQLException {
        Map<String, Integer> versions = ask("SELECT application_id, COUNT(*) FROM application_version v JOIN application a "
                + "ON a.id = v.application_id WHERE a.round_id = ? GROUP BY application_id");
        Map<String, Integer> processes = ask("SELECT p.BUSINESS_KEY_, COUNT(*) FROM ACT_HI_PROCINST p JOIN application a "
                + "ON a.id = p.BUSINESS_KEY_ WHERE a.round_id = ? GROUP BY p.BUSINESS_KEY_");
        Map<String, Stored> rows = new HashMap<>();
        String sql = "SELECT a.id, a.status, a.number_text, a.submitted_at, v.content, t.answer_text FROM application a "
                + "LEFT JOIN application_version v ON v.application_id = a.id AND v.version_no = a.version_no "
                + "LEFT JOIN application_answer t ON t.application_id = a.id AND t.question_key = 'title' WHERE a.round_id = ?";
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, call.roundId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(1);
                    rows.put(id, new Stored(row.getString(2), row.getString(3), row.getObject(4, LocalDateTime.class),
                            versions.getOrDefault(id, 0), row.getString(5), row.getString(6), processes.getOrDefault(id, 0)));
                }
            }
        }
        return rows;
    }

    private Map<String, Integer> ask(String sql) throws SQLException {
        Map<String, Integer> answer = new HashMap<>();
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, call.roundId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    answer.put(row.getString(1), row.getInt(2));
                }
            }
        }
        return answer;
    }
}
