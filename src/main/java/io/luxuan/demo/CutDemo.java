package io.luxuan.demo;

import io.luxuan.shared.nodes.BeforeMigration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A node that was killed while it made the demo left half of it. Nobody has worked on such a database: it was empty
 * before, and it opens only when the demo is whole. So it is emptied, and the demo is made anew.
 */
@Component
@ConditionalOnProperty(name = "luxuan.demo", havingValue = "true")
class CutDemo implements BeforeMigration {
    private static final Logger LOG = LoggerFactory.getLogger(CutDemo.class);

    @Override
    public void look(Flyway flyway) {
        if (isCut(flyway)) {
            LOG.warn("演示数据没有建完（上次启动被中断），现清空后重新建立");
            Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
        }
    }

    private static boolean isCut(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement asking = connection.createStatement();
                ResultSet answer = asking.executeQuery("SELECT COUNT(*) FROM demo_chapter WHERE finished_at IS NULL")) {
            return answer.next() && answer.getInt(1) > 0;
        } catch (SQLException noTableYet) {
            return false;
        }
    }
}
