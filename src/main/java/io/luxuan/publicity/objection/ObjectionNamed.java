package io.luxuan.publicity.objection;

import io.luxuan.workflow.SubjectNames;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff read of objections in lists of processes and tasks. */
@Configuration(proxyBeanMethods = false)
class ObjectionNamed {
    @Bean
    SubjectNames objectionNames(NamedObjections rows) {
        return SubjectNames.in(() -> Set.of("objection"), rows);
    }
}
