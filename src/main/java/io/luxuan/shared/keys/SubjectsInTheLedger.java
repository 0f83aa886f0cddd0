package io.luxuan.shared.keys;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What awards were for, such as one platform: a cap of it counts by a hash of its name. Which name was hashed is found among
 * the titles and answers of the applications that the account has entries of; an account of which none fits stays.
 */
final class SubjectsInTheLedger {
    /** Longer answers name nothing. */
    private static final int LONGEST = 1000;

    private final JdbcTemplate jdbc;

    SubjectsInTheLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code SUBJECT_YEAR:programme:hash:year}, and a text that may be what was hashed. */
    private record Named(String id, String key, String text) {
        boolean fits() {
            String[] parts = key.split(":", 4);
            return parts.length > 2 && parts[2].equals(hash(FormerKey.of(text)));
        }

        String now() {
            String[] parts = key.split(":", 4);
            return parts[0] + ":" + parts[1] + ":" + hash(NameKey.of(text)) + (parts.length > 3 ? ":" + parts[3] : "");
        }

        private static String hash(String plain) {
            return Hashes.sha256(plain).substring(0, 32);
        }
    }

    void renew() {
        Map<String, Named> found = new LinkedHashMap<>();
        texts().stream().filter(Named::fits).forEach(one -> found.putIfAbsent(one.id(), one));
        LedgerKeys keys = new LedgerKeys(jdbc);
        found.values().stream().filter(one -> !one.now().equals(one.key())).forEach(one -> keys.renew(one.id(), one.now()));
    }

    private List<Named> texts() {
        String entries = """
                FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id LEFT JOIN project p ON p.id = e.project_id
                JOIN application ap ON ap.id = COALESCE(p.application_id, e.project_id)""";
        return jdbc.query("SELECT a.id, a.account_key, ap.title " + entries + " WHERE a.scope LIKE 'SUBJECT%' AND ap.title IS NOT NULL"
                + " UNION ALL SELECT a.id, a.account_key, an.answer_text " + entries + " JOIN application_answer an ON an.application_id = ap.id"
                + " WHERE a.scope LIKE 'SUBJECT%' AND CHAR_LENGTH(an.answer_text) <= ? ORDER BY 1",
                (row, number) -> new Named(row.getString(1), row.getString(2), row.getString(3)), LONGEST);
    }
}
