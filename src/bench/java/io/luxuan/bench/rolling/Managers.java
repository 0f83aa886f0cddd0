package io.luxuan.bench.rolling;

import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Accounts written straight into their table, with a cheap hash: signing in is not what is measured. */
final class Managers {
    static final String PASSWORD = "Rehearsal#2026";

    private Managers() {}

    static String username(int number) {
        return "rolling.manager" + number;
    }

    static void enter(BenchDatabase database, int number) throws SQLException {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        try (Connection connection = database.connect(); PreparedStatement account = connection.prepareStatement(
                "INSERT INTO account (id, username, password_hash, name, role, enabled, created_at) "
                        + "VALUES (?, ?, ?, '压测经办', 'MANAGER', TRUE, CURRENT_TIMESTAMP)")) {
            for (int person = 0; person < number; person++) {
                account.setString(1, Ids.next());
                account.setString(2, username(person));
                account.setString(3, hash);
                account.executeUpdate();
            }
        }
    }
}
