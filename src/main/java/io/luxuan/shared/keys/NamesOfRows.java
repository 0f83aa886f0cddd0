package io.luxuan.shared.keys;

import io.luxuan.shared.PersonKey;
import io.luxuan.shared.UnitKey;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys that stand beside their names. */
final class NamesOfRows {
    private final JdbcTemplate jdbc;

    NamesOfRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(String name, String key) {}

    void renew() {
        renew("application_party", "person", "person_key", PersonKey::of);
        renew("expert_tie", "person", "person_key", PersonKey::of);
        renew("expert", "institution", "institution_key", UnitKey::of);
        renew("institution_relation", "name", "name_key", UnitKey::of);
        renew("institution_relation", "belongs_to", "belongs_to_key", UnitKey::of);
    }

    /** None of them has a key yet. */
    void ofUnits() {
        List<String> names = jdbc.queryForList("SELECT DISTINCT name FROM organisation WHERE name_key IS NULL", String.class);
        jdbc.batchUpdate("UPDATE organisation SET name_key = ? WHERE name = ? AND name_key IS NULL",
                names.stream().map(name -> new Object[] {UnitKey.stored(name), name}).toList());
    }

    /** A statement a name, not a row. */
    private void renew(String table, String name, String key, UnaryOperator<String> now) {
        List<Named> stored = jdbc.query("SELECT DISTINCT %s, %s FROM %s".formatted(name, key, table),
                (row, number) -> new Named(row.getString(1), row.getString(2)));
        List<Object[]> changes = stored.stream().filter(one -> !now.apply(one.name()).equals(one.key()))
                .map(one -> new Object[] {now.apply(one.name()), one.key(), one.name()}).toList();
        jdbc.batchUpdate("UPDATE %s SET %s = ? WHERE %s = ? AND %s = ?".formatted(table, key, key, name), changes);
    }
}
