package io.luxuan.bench.stampede;

import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.UnitRight;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Accounts and organisations, written straight into their tables: opening them is not what is measured. */
final class People {
    static final String PASSWORD = "Rehearsal#2026";
    static final String MANAGER = "bench.manager";
    static final String HASHING = "bcrypt strength 4 instead of 10: signing in is not measured";
    private static final int STRENGTH = 4;
    private static final int BATCH = 500;

    private final BenchDatabase database;
    private final String hash = "{bcrypt}" + new BCryptPasswordEncoder(STRENGTH).encode(PASSWORD);

    People(BenchDatabase database) {
        this.database = database;
    }

    static String username(int number) {
        return "bench.applicant%05d".formatted(number);
    }

    void enter(int applicants) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement organisation = connection.prepareStatement(
                        "INSERT INTO organisation (id, name, credit_code, kind, city) VALUES (?, ?, ?, 'UNIVERSITY', '济南')");
                PreparedStatement account = connection.prepareStatement(
                        "INSERT INTO account (id, username, password_hash, name, role, organisation_id, unit_rights, enabled, created_at) "
                                + "VALUES (?, ?, ?, ?, ?, ?, ?, TRUE, CURRENT_TIMESTAMP)")) {
            connection.setAutoCommit(false);
            add(account, MANAGER, "压测经办", "MANAGER", null);
            for (int number = 0; number < applicants; number++) {
                String id = Ids.next();
                organisation.setString(1, id);
                organisation.setString(2, "压测单位" + number);
                organisation.setString(3, "91370000BENCH%05d".formatted(number));
                organisation.addBatch();
                add(account, username(number), "压测申报人" + number, "APPLICANT", id);
                if (number % BATCH == BATCH - 1) {
                    organisation.executeBatch();
                    account.executeBatch();
                }
            }
            organisation.executeBatch();
            account.executeBatch();
            connection.commit();
        }
    }

    private void add(PreparedStatement account, String username, String name, String role, String organisation) throws SQLException {
        account.setString(1, Ids.next());
        account.setString(2, username);
        account.setString(3, hash);
        account.setString(4, name);
        account.setString(5, role);
        account.setString(6, organisation);
        account.setString(7, organisation == null ? null : UnitRight.write(UnitRight.ALL));
        account.addBatch();
    }
}
