package io.luxuan.shared.nodes;

import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks by the database's time: neither a wrong clock of a node nor a moved one of a rehearsal changes who may work. */
@Configuration(proxyBeanMethods = false)
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class NodesConfiguration {
    @Bean
    NodeId nodeId() {
        return NodeId.next();
    }

    @Bean
    LockProvider workLocks(DataSource database, NodeId node) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(database)).withLockedByValue(node.text()).usingDbTime().build());
    }
}
