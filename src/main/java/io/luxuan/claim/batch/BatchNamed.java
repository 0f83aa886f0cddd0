package io.luxuan.claim.batch;

import io.luxuan.workflow.SubjectNames;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff read of batches in lists of processes and tasks. */
@Configuration(proxyBeanMethods = false)
class BatchNamed {
    @Bean
    SubjectNames batchNames(NamedBatches rows) {
        return SubjectNames.in(() -> Set.of("batch"), rows);
    }
}
