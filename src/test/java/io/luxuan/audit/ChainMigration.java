package io.luxuan.audit;

import org.flywaydb.core.api.migration.JavaMigration;

/** The migration in Java, for tests that build a former schema. */
public final class ChainMigration {
    private ChainMigration() {}

    public static JavaMigration get() {
        return new V20_1__Chain_the_log();
    }
}
