package io.luxuan.shared.keys;

import io.luxuan.shared.PersonKey;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Leaders in the ledger, whose caps count by name and unit: two accounts that turn out to be one person's become one. */
final class PeopleInTheLedger {
    private final JdbcTemplate jdbc;

    PeopleInTheLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leader as somebody typed the name; null where no application of the account is left */
    private record Account(String id, String key, String leader) {
        /** {@code PERSON_YEAR:programme:name@unit:year}. */
        String now() {
            String[] parts = key.split(":", 4);
            return parts.length < 3 ? key
                    : parts[0] + ":" + parts[1] + ":" + person(parts[2], leader) + (parts.length > 3 ? ":" + parts[3] : "");
        }
    }

    void renew() {
        Map<String, String> leaders = leaders();
        LedgerKeys keys = new LedgerKeys(jdbc);
        jdbc.batchUpdate("UPDATE ledger_account SET person_key = ? WHERE id = ?", jdbc.query(
                "SELECT id, person_key FROM ledger_account WHERE person_key IS NOT NULL",
                (row, number) -> new Object[] {person(row.getString(2), leaders.get(row.getString(1))), row.getString(1)}));
        jdbc.query("SELECT id, account_key FROM ledger_account WHERE scope LIKE 'PERSON%' ORDER BY id",
                (row, number) -> new Account(row.getString(1), row.getString(2), leaders.get(row.getString(1))))
                .stream().filter(account -> !account.now().equals(account.key())).forEach(account -> keys.renew(account.id(), account.now()));
    }

    /** By account: the former keys have lost brackets and spaces, which say where a name ends. */
    private Map<String, String> leaders() {
        Map<String, String> leaders = new HashMap<>();
        jdbc.query("""
                SELECT e.account_id, ap.leader FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
                LEFT JOIN project p ON p.id = e.project_id JOIN application ap ON ap.id = COALESCE(p.application_id, e.project_id)
                WHERE (a.scope LIKE 'PERSON%' OR a.person_key IS NOT NULL) AND ap.leader IS NOT NULL ORDER BY e.id""",
                (RowCallbackHandler) row -> leaders.putIfAbsent(row.getString(1), row.getString(2)));
        return leaders;
    }

    private static String person(String key, String leader) {
        int unit = key.lastIndexOf('@');
        return unit < 0 ? key : PersonKey.of(leader == null ? key.substring(0, unit) : leader) + key.substring(unit);
    }
}
