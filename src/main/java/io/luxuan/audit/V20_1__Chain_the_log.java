package io.luxuan.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Chains the rows that were written before the log was a chain, once, in the order of their numbers; gaps stay. */
@Component
class V20_1__Chain_the_log extends BaseJavaMigration {
    private static final int CHUNK = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        ChainHead head = ChainHead.EMPTY;
        for (List<StoredRow> rows = read(connection, 0); !rows.isEmpty(); rows = read(connection, head.seq())) {
            head = chain(connection, rows, head);
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_head (id, last_seq, row_total, last_hash) VALUES (1, ?, ?, ?)")) {
            insert.setLong(1, head.seq());
            insert.setLong(2, head.total());
            insert.setString(3, head.hash());
            insert.executeUpdate();
        }
    }

    private static ChainHead chain(Connection connection, List<StoredRow> rows, ChainHead before) throws SQLException {
        ChainHead head = before;
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE audit_log SET previous_hash = ?, row_hash = ? WHERE seq = ?")) {
            for (StoredRow row : rows) {
                String hash = RowEncoding.hash(head.hash(), row.seq(), row.content());
                update.setString(1, head.hash());
                update.setString(2, hash);
                update.setLong(3, row.seq());
                update.addBatch();
                head = head.then(row.seq(), hash);
            }
            update.executeBatch();
        }
        return head;
    }

    private static List<StoredRow> read(Connection connection, long after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT seq, recorded_at, actor_id, actor_name, actor_role, action, subject_kind, subject_id, round_id,
                       from_state, to_state, reason FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ?""")) {
            select.setLong(1, after);
            select.setInt(2, CHUNK);
            try (ResultSet found = select.executeQuery()) {
                List<StoredRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    private static StoredRow row(ResultSet found) throws SQLException {
        return new StoredRow(found.getLong(1), found.getObject(2, LocalDateTime.class), found.getString(3),
                found.getString(4), found.getString(5), found.getString(6), found.getString(7), found.getString(8),
                found.getString(9), found.getString(10), found.getString(11), found.getString(12), null, null);
    }
}
