package io.luxuan.shared.cluster;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the address names several nodes the pool takes its connections from {@link OneWriter}. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {
    @Bean
    static ClusterPool databaseCluster() {
        return new ClusterPool();
    }

    static final class ClusterPool implements DatabaseCluster, BeanPostProcessor, DisposableBean {
        /** Somewhat longer than the nodes need to see that one is gone: people wait rather than be turned away. */
        private static final long CHANGE_MILLIS = 10_000;

        private ClusterNodes nodes;
        private WriterWatch watch;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                ClusterAddress.of(pool.getJdbcUrl()).ifPresent(address -> take(pool, address));
            }
            return bean;
        }

        private void take(HikariDataSource pool, ClusterAddress address) {
            Properties options = new Properties();
            pool.getDataSourceProperties().forEach((key, value) -> options.setProperty(key.toString(), value.toString()));
            options.setProperty("user", pool.getUsername());
            options.setProperty("password", pool.getPassword() == null ? "" : pool.getPassword());
            nodes = new ClusterNodes(address, options);
            OneWriter writer = new OneWriter(nodes);
            pool.setDataSource(writer);
            pool.setConnectionTimeout(Math.max(pool.getConnectionTimeout(), CHANGE_MILLIS));
            watch = new WriterWatch(nodes, writer);
            watch.begin();
        }

        @Override
        public Optional<ClusterState> state() {
            return Optional.ofNullable(watch).map(WriterWatch::state);
        }

        @Override
        public void destroy() {
            if (watch != null) {
                watch.end();
                nodes.shutDown();
            }
        }
    }
}
