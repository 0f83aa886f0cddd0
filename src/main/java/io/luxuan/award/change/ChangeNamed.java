package io.luxuan.award.change;

import io.luxuan.workflow.SubjectNames;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff read of changes in lists of processes and tasks. */
@Configuration(proxyBeanMethods = false)
class ChangeNamed {
    @Bean
    SubjectNames changeNames(NamedChanges rows) {
        return SubjectNames.in(() -> Set.of("project-change"), rows);
    }
}
