package io.luxuan.support;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LUXUAN_TEST_MYSQL, taken apart: {@code jdbc:mysql://host:port/database?parameters}, or {@code jdbc:mariadb:…} for a
 * MariaDB. LUXUAN_TEST_MYSQL_USER is root and LUXUAN_TEST_MYSQL_PASSWORD empty where none is given.
 */
record TestAddress(String server, String database, String parameters, String user, String password) {
    static final String VARIABLE = "LUXUAN_TEST_MYSQL";
    private static final Pattern FORM = Pattern.compile("(jdbc:(?:mysql|mariadb)://[^/?]+)/([A-Za-z0-9_]+)(\\?.*)?");

    static Optional<TestAddress> given() {
        return Optional.ofNullable(System.getenv(VARIABLE)).filter(text -> !text.isBlank()).map(TestAddress::parse);
    }

    private static TestAddress parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException(VARIABLE + " is not of the form jdbc:mysql://host:port/database?…: " + text);
        }
        return new TestAddress(form.group(1), form.group(2), form.group(3) == null ? "" : form.group(3),
                setting("_USER", "root"), setting("_PASSWORD", ""));
    }

    private static String setting(String suffix, String otherwise) {
        return Optional.ofNullable(System.getenv(VARIABLE + suffix)).orElse(otherwise);
    }

    String ofServer() {
        return of("");
    }

    String of(String schema) {
        return server + "/" + schema + parameters;
    }
}
