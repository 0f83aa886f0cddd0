package io.luxuan.shared.keys;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives an account of the ledger another key: two accounts that turn out to be one become one, with what stands on both. */
final class LedgerKeys {
    private final JdbcTemplate jdbc;

    LedgerKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void renew(String accountId, String key) {
        List<String> same = jdbc.queryForList("SELECT id FROM ledger_account WHERE account_key = ?", String.class, key);
        if (same.isEmpty()) {
            jdbc.update("UPDATE ledger_account SET account_key = ? WHERE id = ?", key, accountId);
        } else if (!same.get(0).equals(accountId)) {
            join(accountId, same.get(0));
        }
    }

    private void join(String from, String to) {
        jdbc.update("UPDATE ledger_entry SET account_id = ? WHERE account_id = ?", to, from);
        jdbc.query("SELECT committed, paid, awards FROM ledger_account WHERE id = ?", row -> {
            jdbc.update("UPDATE ledger_account SET committed = committed + ?, paid = paid + ?, awards = awards + ? WHERE id = ?",
                    row.getBigDecimal(1), row.getBigDecimal(2), row.getInt(3), to);
        }, from);
        jdbc.update("DELETE FROM ledger_account WHERE id = ?", from);
    }
}
