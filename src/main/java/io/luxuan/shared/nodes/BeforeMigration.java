package io.luxuan.shared.nodes;

import org.flywaydb.core.Flyway;

/** Looks at the database before its schema is made or changed, while no other node starts on it. */
public interface BeforeMigration {
    void look(Flyway flyway);
}
