package io.luxuan.audit;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Checks the chain beside the first requests, so that a long log does not keep the platform from opening. */
@Component
class CheckAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(CheckAtStart.class);

    private final AuditCheck chain;

    CheckAtStart(AuditCheck chain) {
        this.chain = chain;
    }

    @EventListener
    void check(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread thread = new Thread(() -> Actors.run(Person.SYSTEM, this::check), "audit-check");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void check() {
        try {
            report(chain.check());
        } catch (RuntimeException failed) {
            LOG.error("the audit log could not be checked", failed);
        }
    }

    private static void report(CheckedChain found) {
        if (found.isWhole()) {
            LOG.info("audit log whole: {} rows in {} ms, head {} {}", found.rows(), found.millis(), found.head().seq(),
                    found.head().hash());
        } else {
            LOG.error("AUDIT LOG BROKEN: {} at row {}, after {} sound rows", found.fault().kind(), found.fault().seq(),
                    found.rows());
        }
    }
}
