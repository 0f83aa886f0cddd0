package io.luxuan.award.project;

import io.luxuan.workflow.SubjectNames;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff read of projects in lists of processes and tasks. */
@Configuration(proxyBeanMethods = false)
class ProjectNamed {
    @Bean
    SubjectNames projectNames(NamedProjects rows) {
        return SubjectNames.in(() -> Set.of("project-acceptance"), rows);
    }
}
