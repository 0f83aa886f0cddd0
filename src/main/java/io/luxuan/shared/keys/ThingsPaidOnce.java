package io.luxuan.shared.keys;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.NameKey;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What claims hold of what is paid once: hashes, whose texts stand with the claim. A key that another claim has by now is left. */
final class ThingsPaidOnce {
    /** Longer answers name nothing. */
    private static final int LONGEST = 1000;

    /** What was paid for stays with the claim that it was paid for. */
    private static final String PAID_FIRST =
            "CASE c.state WHEN 'PAID' THEN 0 WHEN 'GRANTED' THEN 0 WHEN 'LISTED' THEN 1 WHEN 'VERIFIED' THEN 2 ELSE 3 END";

    private final JdbcTemplate jdbc;

    ThingsPaidOnce(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Held(String applicationId, String key, String text) {
        String former() {
            return head() + Hashes.sha256(FormerKey.plain(text));
        }

        String now() {
            return head() + Hashes.sha256(NameKey.of(text));
        }

        private String head() {
            return key.substring(0, key.lastIndexOf(':') + 1);
        }
    }

    void renew() {
        claims().stream().filter(one -> one.former().equals(one.key()) && !one.now().equals(one.key())).forEach(this::renewClaim);
        things().stream().filter(one -> !one.now().equals(one.key())).forEach(this::renewThing);
    }

    private void renewClaim(Held held) {
        if (count("SELECT COUNT(*) FROM claim WHERE once_key = ?", held.now()) == 0) {
            jdbc.update("UPDATE claim SET once_key = ? WHERE application_id = ?", held.now(), held.applicationId());
        }
    }

    /** One claim may have named a thing twice, and two claims one thing: whoever comes first here holds it. */
    private void renewThing(Held held) {
        if (count("SELECT COUNT(*) FROM claimed_thing WHERE application_id = ? AND thing_key = ?", held.applicationId(), held.now()) > 0) {
            jdbc.update("DELETE FROM claimed_thing WHERE application_id = ? AND thing_key = ?", held.applicationId(), held.key());
            return;
        }
        boolean taken = count("SELECT COUNT(*) FROM claimed_thing WHERE thing_key = ? AND holds = TRUE", held.now()) > 0;
        jdbc.update("UPDATE claimed_thing SET thing_key = ?" + (taken ? ", holds = NULL" : "")
                + " WHERE application_id = ? AND thing_key = ?", held.now(), held.applicationId(), held.key());
    }

    private List<Held> claims() {
        return jdbc.query("""
                SELECT c.application_id, c.once_key, a.answer_text FROM claim c JOIN application_answer a
                ON a.application_id = c.application_id WHERE c.once_key LIKE '%:%:%' AND CHAR_LENGTH(a.answer_text) <= ?
                ORDER BY""" + " " + PAID_FIRST + ", c.opened_at, c.application_id",
                (row, number) -> new Held(row.getString(1), row.getString(2), row.getString(3)), LONGEST);
    }

    private List<Held> things() {
        return jdbc.query("""
                SELECT t.application_id, t.thing_key, t.named FROM claimed_thing t
                LEFT JOIN claim c ON c.application_id = t.application_id ORDER BY""" + " " + PAID_FIRST + ", t.holds DESC, t.application_id",
                (row, number) -> new Held(row.getString(1), row.getString(2), row.getString(3)));
    }

    private long count(String sql, Object... arguments) {
        return jdbc.queryForObject(sql, Long.class, arguments);
    }
}
