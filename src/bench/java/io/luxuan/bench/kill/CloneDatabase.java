package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Copies every table with its rows into another empty database of the same MySQL server. */
final class CloneDatabase {
    private CloneDatabase() {}

    static void copy(BenchDatabase from, BenchDatabase to) throws SQLException {
        try (Connection source = from.connect(); Connection target = to.connect();
                Statement read = source.createStatement(); Statement write = target.createStatement()) {
            write.execute("SET foreign_key_checks = 0");
            for (String table : tables(read)) {
                write.execute(definition(read, table));
                write.execute("INSERT INTO `" + table + "` SELECT * FROM `" + source.getCatalog() + "`.`" + table + "`");
            }
        }
    }

    private static List<String> tables(Statement read) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = read.executeQuery("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String definition(Statement read, String table) throws SQLException {
        try (ResultSet row = read.executeQuery("SHOW CREATE TABLE `" + table + "`")) {
            row.next();
            return row.getString(2);
        }
    }
}
