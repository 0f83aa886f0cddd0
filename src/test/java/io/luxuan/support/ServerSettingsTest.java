package io.luxuan.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the profile {@code mysql} makes of a session, whatever the server's own settings. */
@ServiceTest
@EnabledIfEnvironmentVariable(named = TestAddress.VARIABLE, matches = ".+",
        disabledReason = "all database tests ran on H2: set LUXUAN_TEST_MYSQL to a JDBC address to run them on MySQL or MariaDB")
class ServerSettingsTest {
    @Autowired JdbcTemplate jdbc;
    @Autowired Accounts accounts;

    @Test
    void a_transaction_sees_what_others_have_committed_and_time_is_chinas() {
        assertThat(jdbc.execute((ConnectionCallback<Integer>) Connection::getTransactionIsolation))
                .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        assertThat(jdbc.queryForObject("SELECT @@SESSION.time_zone", String.class)).isEqualTo("+08:00");
    }

    @Test
    void fractions_of_a_second_are_cut_off_where_a_column_has_none() {
        assertThat(jdbc.queryForObject("SELECT CAST('2026-12-31 23:59:59.999' AS DATETIME)", String.class))
                .startsWith("2026-12-31 23:59:59");
    }

    @Test
    void case_accents_and_rare_characters_count() {
        String name = "u" + Ids.next().substring(20);
        Actors.run(Person.SYSTEM, () -> {
            accounts.create(new NewAccount(name, "Luxuan#2026", "𠮷野䶮", Role.MANAGER, null));
            assertThat(accounts.byUsername(name)).get().extracting(Person::name).isEqualTo("𠮷野䶮");
        });
        for (String other : new String[] {"U" + name.substring(1), "ü" + name.substring(1), name + " "}) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM account WHERE username = ?", Integer.class, other)).as(other).isZero();
        }
    }
}
