package io.luxuan.shared.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The row that says which node is written to. It is replicated like any other, so that all who read it agree. */
final class WriterRow {
    static final String NOBODY = "";
    private static final String NO_SUCH_TABLE = "42S02";

    private WriterRow() {}

    /** {@link #NOBODY} before the first migration, too. */
    static String read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT node FROM database_writer WHERE id = 1")) {
            return row.next() ? row.getString(1) : NOBODY;
        } catch (SQLException failed) {
            if (NO_SUCH_TABLE.equals(failed.getSQLState())) {
                return NOBODY;
            }
            throw failed;
        }
    }

    /** Answers whether the node is the writer now: not when another has been chosen meanwhile. */
    static boolean change(Connection connection, String from, String to) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(
                "UPDATE database_writer SET node = ?, chosen_at = CURRENT_TIMESTAMP(6) WHERE id = 1 AND node = ?")) {
            change.setString(1, to);
            change.setString(2, from);
            return change.executeUpdate() == 1;
        } catch (SQLException failed) {
            if (NO_SUCH_TABLE.equals(failed.getSQLState())) {
                return true;
            }
            throw failed;
        }
    }
}
