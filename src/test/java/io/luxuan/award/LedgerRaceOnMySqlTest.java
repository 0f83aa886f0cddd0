package io.luxuan.award;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same on MySQL: {@code LUXUAN_TEST_MYSQL=jdbc:mysql://host:port/database?createDatabaseIfNotExist=true}, with the
 * user in {@code LUXUAN_TEST_MYSQL_USER} (root where none is given) and its password in {@code LUXUAN_TEST_MYSQL_PASSWORD}.
 */
@EnabledIfEnvironmentVariable(named = "LUXUAN_TEST_MYSQL", matches = "jdbc:mysql:.+",
        disabledReason = "set LUXUAN_TEST_MYSQL to a JDBC address to run the race on MySQL as well")
class LedgerRaceOnMySqlTest extends LedgerRace {
    private static final String NEEDED = "nullCatalogMeansCurrent=true&connectionTimeZone=%2B08:00"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&characterEncoding=UTF-8";

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) {
        String given = System.getenv("LUXUAN_TEST_MYSQL");
        properties.add("spring.datasource.url", () -> given + (given.contains("?") ? "&" : "?") + NEEDED);
        properties.add("spring.datasource.username", () -> System.getenv().getOrDefault("LUXUAN_TEST_MYSQL_USER", "root"));
        properties.add("spring.datasource.password", () -> System.getenv().getOrDefault("LUXUAN_TEST_MYSQL_PASSWORD", ""));
    }
}
