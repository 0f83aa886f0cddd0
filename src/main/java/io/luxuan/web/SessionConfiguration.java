package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions stand in the database, found by account. A sweep of ours clears away what ran out, once for all nodes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(cleanupCron = Scheduled.CRON_DISABLED)
class SessionConfiguration {
    /** Found by its name alone: everybody else goes on using the program's own transactions. */
    @Bean(defaultCandidate = false)
    static SessionTransactions springSessionTransactionOperations(PlatformTransactionManager manager) {
        return new SessionTransactions(manager);
    }

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout(
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    /** Two requests of one browser may store the same thing at once; H2 knows this statement as well. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> storeTwiceWithoutFailing() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    static IndexResolver<Session> sessionsByAccount() {
        return session -> {
            SecurityContext context = KeptSession.readable(
                    session, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            Object principal = context == null || context.getAuthentication() == null
                    ? null : context.getAuthentication().getPrincipal();
            return principal instanceof Actors.OfAccount owner
                    ? Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, owner.accountId()) : Map.of();
        };
    }

    @Bean
    @Primary
    static <S extends Session> KeptSessions<S> keptSessions(
            FindByIndexNameSessionRepository<S> sessionRepository,
            @Qualifier("springSessionTransactionOperations") SessionTransactions transactions) {
        return new KeptSessions<>(sessionRepository, transactions);
    }
}
