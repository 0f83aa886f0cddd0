package io.luxuan.upgrade;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all rows of a stopped platform's H2 file as one line of JSON a row, after a line that names table and columns:
 * how the files in {@code src/test/resources/upgrade} were made, once a release, from its demo world. Arguments: the H2
 * address and the file. What Flyway and the engine keep about themselves stays out: whoever loads has made it already.
 */
final class TakeDump {
    private static final JsonMapper JSON = new JsonMapper();

    private TakeDump() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection source = DriverManager.getConnection(arguments[0], "sa", "");
                Writer file = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))), StandardCharsets.UTF_8)) {
            for (String table : tables(source)) {
                write(source, table, file);
            }
        }
    }

    private static List<String> tables(Connection source) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = source.createStatement().executeQuery("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'
                AND UPPER(table_name) NOT IN ('FLYWAY_SCHEMA_HISTORY', 'ACT_GE_PROPERTY', 'ACT_GE_SCHEMA_LOG')
                ORDER BY table_name""")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static void write(Connection source, String table, Writer file) throws SQLException, IOException {
        try (ResultSet rows = source.createStatement().executeQuery("SELECT * FROM \"" + table + '"')) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
            }
            String head = JSON.writeValueAsString(Map.of("table", named(table), "columns", names)) + "\n";
            while (rows.next()) {
                file.write(head);
                head = "";
                List<Object> values = new ArrayList<>();
                for (int i = 1; i <= names.size(); i++) {
                    values.add(value(rows, columns.getColumnType(i), i));
                }
                file.write(JSON.writeValueAsString(values) + "\n");
            }
        }
    }

    /** As a server that minds the case of tables has it: the engine's in capitals. */
    private static String named(String table) {
        return table.toUpperCase(Locale.ROOT).startsWith("ACT_") ? table.toUpperCase(Locale.ROOT) : table.toLowerCase(Locale.ROOT);
    }

    private static Object value(ResultSet rows, int type, int column) throws SQLException {
        boolean binary = type == Types.BLOB || type == Types.VARBINARY || type == Types.BINARY || type == Types.LONGVARBINARY;
        if (binary) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? null : Map.of("base64", Base64.getEncoder().encodeToString(bytes));
        }
        if (type == Types.BOOLEAN || type == Types.BIT) {
            boolean yes = rows.getBoolean(column);
            return rows.wasNull() ? null : yes;
        }
        return rows.getString(column);
    }
}
