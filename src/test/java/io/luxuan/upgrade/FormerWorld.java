package io.luxuan.upgrade;

import io.luxuan.audit.ChainMigration;
import io.luxuan.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;

/**
 * The database of a former release as it left it: its schema by its migrations, the engine's tables by the engine, and the
 * rows of its demo world, with instances, tasks and timers on their way.
 */
record FormerWorld(TestDatabase database, Map<String, Integer> rows) {
    static FormerWorld build(String release, String lastMigration) throws SQLException, IOException {
        TestDatabase database = TestDatabase.fresh();
        try (var pool = database.dataSource()) {
            Flyway.configure().dataSource(pool).locations("classpath:db/migration").javaMigrations(ChainMigration.get())
                    .target(lastMigration).load().migrate();
            makeEngineTables(pool, database.engineType());
            Path file = Path.of("src/test/resources/upgrade/" + release + ".jsonl.gz");
            return new FormerWorld(database, new TreeMap<>(LoadDump.into(pool, file)));
        }
    }

    private static void makeEngineTables(DataSource pool, String type) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("tables");
        engine.setDataSource(pool);
        engine.setDatabaseType(type);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setHistory("activity");
        engine.setMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.buildProcessEngine().close();
    }
}
