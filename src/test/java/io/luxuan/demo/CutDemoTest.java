package io.luxuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Ids;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class CutDemoTest {
    private final JdbcDataSource database = new JdbcDataSource();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void half_a_demo_is_cleared_away_so_that_it_can_be_made_anew() {
        Flyway flyway = migrated();
        jdbc.execute("CREATE TABLE ACT_LEFT_BY_THE_ENGINE (ID_ VARCHAR(64))");
        jdbc.update("INSERT INTO demo_chapter (name, started_at) VALUES ('demo', CURRENT_TIMESTAMP)");
        new CutDemo().look(flyway);
        flyway.migrate();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM demo_chapter", Integer.class)).isZero();
        assertThat(jdbc.queryForList("SHOW TABLES").toString()).doesNotContain("ACT_LEFT_BY_THE_ENGINE");
    }

    @Test
    void a_whole_demo_and_an_empty_database_are_left_alone() {
        database.setUrl("jdbc:h2:mem:" + Ids.next() + ";DB_CLOSE_DELAY=-1");
        new CutDemo().look(Flyway.configure().dataSource(database).load());
        Flyway flyway = migrated();
        jdbc.update("INSERT INTO demo_chapter (name, started_at, finished_at) VALUES ('demo', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)");
        new CutDemo().look(flyway);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM demo_chapter", Integer.class)).isEqualTo(1);
    }

    private Flyway migrated() {
        database.setUrl("jdbc:h2:mem:" + Ids.next()
                + ";DB_CLOSE_DELAY=-1;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE");
        Flyway flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration").target("12").load();
        flyway.migrate();
        return flyway;
    }
}
