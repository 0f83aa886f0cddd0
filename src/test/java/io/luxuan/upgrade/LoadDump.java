package io.luxuan.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of a file of {@link TakeDump} into a schema of that release, in place of what its migrations put there. */
final class LoadDump {
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection target;
    private final Map<String, Integer> counts = new TreeMap<>();
    private PreparedStatement insert;
    private String table;

    private LoadDump(Connection target) {
        this.target = target;
    }

    /** Answers how many rows each table was given. */
    static Map<String, Integer> into(DataSource database, Path file) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            connection.createStatement().execute(h2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "SET FOREIGN_KEY_CHECKS = 0");
            connection.setAutoCommit(false);
            LoadDump load = new LoadDump(connection);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                load.read(JSON.readTree(line));
            }
            load.flush();
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute(h2 ? "SET REFERENTIAL_INTEGRITY TRUE" : "SET FOREIGN_KEY_CHECKS = 1");
            return load.counts;
        }
    }

    private void read(JsonNode line) throws SQLException {
        if (line.isObject()) {
            flush();
            begin(line);
        } else {
            for (int i = 0; i < line.size(); i++) {
                insert.setObject(i + 1, value(line.get(i)));
            }
            insert.addBatch();
            counts.merge(table, 1, Integer::sum);
        }
    }

    private void begin(JsonNode head) throws SQLException {
        table = head.get("table").asString();
        target.createStatement().executeUpdate("DELETE FROM " + table);
        String columns = String.join(", ", head.get("columns").valueStream().map(JsonNode::asString).toList());
        String marks = String.join(", ", Collections.nCopies(head.get("columns").size(), "?"));
        insert = target.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
    }

    private void flush() throws SQLException {
        if (insert != null) {
            insert.executeBatch();
            insert.close();
            insert = null;
        }
    }

    private static Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isObject()) {
            return Base64.getDecoder().decode(value.get("base64").asString());
        }
        return value.isBoolean() ? (Object) value.asBoolean() : value.asString();
    }
}
