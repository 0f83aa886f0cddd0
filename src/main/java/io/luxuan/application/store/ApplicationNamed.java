package io.luxuan.application.store;

import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.SubjectNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff read of applications in lists of processes and tasks. */
@Configuration(proxyBeanMethods = false)
class ApplicationNamed {
    @Bean
    SubjectNames applicationNames(Drawings drawings, NamedApplications rows) {
        return SubjectNames.in(drawings::ofApplications, rows);
    }
}
