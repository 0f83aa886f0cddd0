package io.luxuan.award.clawback;

import io.luxuan.workflow.SubjectNames;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff read of claw-backs in lists of processes and tasks. */
@Configuration(proxyBeanMethods = false)
class ClawBackNamed {
    @Bean
    SubjectNames clawBackNames(NamedClawBacks rows) {
        return SubjectNames.in(() -> Set.of("claw-back"), rows);
    }
}
