package io.luxuan.web;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.cluster.DatabaseCluster;
import io.luxuan.shared.lane.Lane;
import io.luxuan.shared.seal.ServerSecrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What happens when more people come than can be served. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverloadSettings.class)
class OverloadConfiguration {
    /** After the filter that says that forms are UTF-8, before sessions and sign-in. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;
    private static final String PURPOSE = "arrival-ticket";

    @Bean
    ArrivalTicket arrivalTickets(ServerSecrets secrets) {
        return new ArrivalTicket(secrets.of(PURPOSE));
    }

    @Bean
    BusyPage busyPage(ThymeleafViewResolver views, ArrivalTicket tickets, MovableClock clock, DatabaseCluster database) {
        return new BusyPage(views, tickets, clock, database);
    }

    @Bean
    Lane workLane(OverloadSettings settings, @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return settings.workLane(connections);
    }

    @Bean
    Lane readLane(OverloadSettings settings, @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return settings.readLane(connections);
    }

    @Bean
    Lane uploadLane(OverloadSettings settings, @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return settings.uploadLane(connections);
    }

    @Bean
    Lane strangerLane(OverloadSettings settings, @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return settings.strangerLane(connections);
    }

    @Bean
    Lanes lanes(Lane workLane, Lane readLane, Lane uploadLane, Lane strangerLane, SiteRoutes routes) {
        return new Lanes(workLane, readLane, uploadLane, strangerLane, routes);
    }

    @Bean
    FilterRegistrationBean<Admission> admission(MovableClock clock, Lanes lanes, OverloadSettings settings,
            ArrivalTicket tickets, BusyPage busy) {
        FilterRegistrationBean<Admission> registration = new FilterRegistrationBean<>(
                new Admission(clock, lanes, settings.longestWait().toNanos(), tickets, busy));
        registration.setOrder(ORDER);
        return registration;
    }

    @Bean(destroyMethod = "shutdown")
    ArrivalStamps threadsOfTheWebServer(@Value("${server.tomcat.threads.min-spare:10}") int spare, @Value("${server.tomcat.threads.max}") int most) {
        return ArrivalStamps.pool(spare, most);
    }

    @Bean
    TomcatProtocolHandlerCustomizer<?> stampArrivals(ArrivalStamps threads) {
        return protocol -> protocol.setExecutor(threads);
    }
}
